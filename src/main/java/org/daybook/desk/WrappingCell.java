package org.daybook.desk;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/**
 * A line of a list that is exactly as wide as the list and as high as its wrapped text needs:
 * JavaFX asks a cell's content for its height without saying how wide it will be.
 */
public abstract class WrappingCell<T> extends ListCell<T> {

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node drawn = getGraphic();
        if (drawn == null) {
            return super.computePrefHeight(width);
        }
        double all = width < 0 ? getWidth() : width;
        double inside = all - snappedLeftInset() - snappedRightInset();
        return snapSizeY(drawn.prefHeight(inside)) + snappedTopInset() + snappedBottomInset();
    }
}
