package org.daybook.desk;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** Room for a story: it grows with what is written, and Tab goes on to the next question. */
public final class LongText extends TextArea {

    private static final double PADDING = 20;
    private static final double SIDE = 16;

    /** As in desk.css, where the shown text takes it from. */
    private static final double LINE_SPACING = 0.3;

    private final Text measure = new Text();

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
        measure.setFont(getFont());
        measure.setLineSpacing(getFont().getSize() * LINE_SPACING);
        double line = heightOf("X\nX", 0) - heightOf("X", 0);
        double least = line * getPrefRowCount();
        double written = width <= 0 ? 0 : heightOf(getText() + "\u200b", width - 2 * SIDE);
        return Math.ceil(Math.max(least, written) + PADDING);
    }

    private double heightOf(String words, double width) {
        measure.setText(words);
        measure.setWrappingWidth(Math.max(0, width));
        return measure.getLayoutBounds().getHeight();
    }
}
