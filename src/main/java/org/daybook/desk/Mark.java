package org.daybook.desk;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/** A status as a shape, one em high; its word is read aloud before whatever stands beside it. */
public final class Mark extends Region {

    private static final String DISC = "M8 1 A7 7 0 1 1 8 15 A7 7 0 1 1 8 1 Z ";
    private static final String HOLE = "M8 2.5 A5.5 5.5 0 1 0 8 13.5 A5.5 5.5 0 1 0 8 2.5 Z ";
    private static final String SQUARE = "M2 2 H14 V14 H2 Z ";
    private static final String SQUARE_HOLE = "M3.5 3.5 V12.5 H12.5 V3.5 Z ";

    /** What can be shown, always the same shape with the same word. */
    public enum Shape {
        LATE(
                "M8 1 L15.5 14.5 H0.5 Z M7.1 5.5 L7.4 10 H8.6 L8.9 5.5 Z"
                        + " M8 11 A0.9 0.9 0 1 0 8 12.8 A0.9 0.9 0 1 0 8 11 Z",
                "late"),
        DUE_SOON(DISC + HOLE + "M8 2.4 A5.6 5.6 0 0 1 8 13.6 Z", "due soon"),
        OPEN(DISC + HOLE, "open"),
        DONE(DISC + "M6.9 11.6 L12.2 6.1 L11 5 L6.9 9.3 L5 7.5 L3.9 8.7 Z", "done"),
        NOT_KNOWN(Dashes.ring(8), "not known"),
        ENDED(DISC + HOLE + "M4.6 7.2 H11.4 V8.8 H4.6 Z", "ended"),
        CONCERN(SQUARE, "concern"),
        MEETING(DISC + HOLE, "meeting or visit"),
        DECISION(DISC, "decision meeting"),
        POSITIVE(
                "M7.1 1.5 H8.9 V7.1 H14.5 V8.9 H8.9 V14.5 H7.1 V8.9 H1.5 V7.1 H7.1 Z",
                "positive event"),
        FULLY_MET(SQUARE, "fully met"),
        PARTLY_MET(SQUARE + SQUARE_HOLE + "M3.4 3.4 H8 V12.6 H3.4 Z", "partly met"),
        NOT_MET(SQUARE + SQUARE_HOLE, "not met"),
        NOT_JUDGED(Dashes.ring(8), "not judged yet");

        private final String path;
        private final String word;

        Shape(String path, String word) {
            this.path = path;
            this.word = word;
        }

        public String word() {
            return word;
        }

        String style() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Mark(Shape shape) {
        this(shape, shape.word);
    }

    /**
     * @param word what a screen reader says in place of the shape's own word; empty where the text
     *     beside it says the same
     */
    public Mark(Shape shape, String word) {
        SVGPath path = new SVGPath();
        path.setContent(shape.path);
        setShape(path);
        getStyleClass().addAll("status-mark", shape.style());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(word);
    }

    /**
     * The shape before its words, on one base line; a screen reader hears the shape's word first.
     */
    public static HBox before(Shape shape, Node words) {
        HBox line = new HBox(new Mark(shape), words);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getStyleClass().add("mark-line");
        return line;
    }

    /** Shapes stand a little below the letters' line, as a letter with a round foot does. */
    @Override
    public double getBaselineOffset() {
        return getHeight() * 0.88;
    }
}
