package org.daybook.desk;

import javafx.scene.layout.VBox;

/**
 * Nodes under one another that are measured once for each width. JavaFX asks a wrapped text for its
 * height again for every box around it, twice as often with each; a page of long texts in boxes in
 * columns takes seconds that way. To be put around each row of a long list.
 */
public class MeasuredBox extends VBox {

    private double width = Double.NaN;
    private double height;

    @Override
    protected double computePrefHeight(double forWidth) {
        if (forWidth != width) {
            height = super.computePrefHeight(forWidth);
            width = forWidth;
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double forWidth) {
        return computePrefHeight(forWidth);
    }

    /** Whatever changes inside asks for this, and is measured anew. */
    @Override
    public void requestLayout() {
        width = Double.NaN;
        super.requestLayout();
    }
}
