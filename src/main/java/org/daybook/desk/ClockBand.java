package org.daybook.desk;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * How long, counted from what: the number, the day, and the strip of days at the right. What the
 * colour of its edge says, the words beside the number say too.
 */
public final class ClockBand extends Card {

    /** A day of the strip and the gap beside it, in pixels at 100 % text. */
    private static final double DAY = 64;

    /** A box that says "due today" is so much wider. */
    private static final double WIDER = 24;

    /**
     * @param below under the words: links that explain the day or move it
     */
    public ClockBand(ClockFace face, Node... below) {
        getStyleClass().addAll("clock-band", face.shape().style());
        setId("clock");
        VBox words = new VBox(Texts.section(face.due()));
        if (!face.basis().isEmpty()) {
            words.getChildren().add(Texts.small(face.basis()));
        }
        if (below.length > 0) {
            Flow deeds = new Flow(below);
            deeds.getStyleClass().add("clock-deeds");
            words.getChildren().add(deeds);
        }
        words.getStyleClass().add("clock-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox left = new HBox(number(face), words);
        left.getStyleClass().add("clock-left");
        getChildren()
                .add(
                        face.days().isEmpty()
                                ? left
                                : Columns.rail(
                                        left, strip(face), DAY * face.days().size() + WIDER));
    }

    private static Node number(ClockFace face) {
        Label figure = Texts.figure(face.figure());
        figure.setMinWidth(USE_PREF_SIZE);
        HBox number = new HBox(figure);
        if (!face.unit().isEmpty()) {
            Label unit = Texts.section(face.unit());
            unit.setMinWidth(USE_PREF_SIZE);
            number.getChildren().add(unit);
        }
        number.getStyleClass().add("clock-number");
        number.setMinWidth(USE_PREF_SIZE);
        return number;
    }

    private static Node strip(ClockFace face) {
        FlowPane strip = new FlowPane();
        strip.getStyleClass().add("day-strip");
        for (ClockFace.Day day : face.days()) {
            VBox box =
                    new VBox(
                            Texts.caption(day.weekday()),
                            Texts.strong(day.number()),
                            Texts.caption(day.words()));
            box.getStyleClass().addAll("day-box", day.kind().name().toLowerCase(Locale.ROOT));
            box.setAccessibleText(day.aloud());
            strip.getChildren().add(box);
        }
        return strip;
    }
}
