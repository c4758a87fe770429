package org.daybook.desk;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * The bar at the foot of a page: its keys at the left, as long as they have room on one line, and
 * the buttons that end it at the right.
 */
final class Foot extends HBox {

    private final Node legend;

    Foot(Node legend, Node... buttons) {
        super(buttons);
        this.legend = legend;
        getStyleClass().add("sheet-foot");
        legend.setManaged(false);
        getChildren().addFirst(legend);
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = legend.prefHeight(legend.prefWidth(-1));
        double keys = line + snappedTopInset() + snappedBottomInset();
        return Math.max(super.computePrefHeight(width), snapSizeY(keys));
    }

    /**
     * The legend is laid out by hand: taken as a part of the line it would press on the buttons.
     */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double left = snappedLeftInset();
        double end =
                getManagedChildren().stream()
                        .mapToDouble(Node::getLayoutX)
                        .min()
                        .orElse(getWidth() - snappedRightInset());
        double width = snapSizeX(legend.prefWidth(-1));
        double height = snapSizeY(legend.prefHeight(width));
        legend.setVisible(left + width + getSpacing() <= end);
        legend.resizeRelocate(left, snapPositionY((getHeight() - height) / 2), width, height);
    }
}
