package org.daybook.desk;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Room for a story: it grows with what is written, until it fills about a screen; from there on it
 * scrolls inside, so that a text of 100,000 characters is typed as fast as a short one. Tab goes on
 * to the next question.
 */
public final class LongText extends TextArea {

    private static final double PADDING = 20;
    private static final double SIDE = 16;
    private static final int MOST_ROWS = 30;

    /** A text of this many characters fills the most rows on any screen and is not measured. */
    private static final int NOT_MEASURED = 10_000;

    /** As in desk.css, where the shown text takes it from. */
    private static final double LINE_SPACING = 0.3;

    /** What a height was measured for; most layouts ask for the same again. */
    private record Measured(String text, double width, Font font) {}

    private final Text measure = new Text();
    private @Nullable Measured measured;
    private double height;

    public LongText(int leastRows) {
        setWrapText(true);
        setPrefRowCount(leastRows);
        getStyleClass().add("long-text");
        textProperty().subscribe(_ -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::tabGoesOn);
    }

    private void tabGoesOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Measured wanted = new Measured(getText(), width, getFont());
        if (!wanted.equals(measured)) {
            measured = wanted;
            height = measured(width);
        }
        return height;
    }

    private double measured(double width) {
        measure.setFont(getFont());
        measure.setLineSpacing(getFont().getSize() * LINE_SPACING);
        double line = heightOf("X\nX", 0) - heightOf("X", 0);
        double least = line * getPrefRowCount();
        double most = line * MOST_ROWS;
        double written =
                getLength() > NOT_MEASURED
                        ? most
                        : width <= 0 ? 0 : heightOf(getText() + "\u200b", width - 2 * SIDE);
        return Math.ceil(Math.clamp(written, least, most) + PADDING);
    }

    private double heightOf(String words, double width) {
        measure.setText(words);
        measure.setWrappingWidth(Math.max(0, width));
        return measure.getLayoutBounds().getHeight();
    }
}
