package org.daybook.desk;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A title with its actions at the right; where both do not fit on a line, the actions go below it.
 */
public final class Head extends Pane {

    private static final double GAP = 16;
    private static final double LEAST_TITLE_EM = 20;

    private final Region words;
    private final Region actions;

    public Head(Region words, Region actions) {
        this.words = words;
        this.actions = actions;
        getChildren().addAll(words, actions);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double title = words.prefHeight(titleWidth(width));
        if (actions.getChildrenUnmodifiable().isEmpty()) {
            return snapSizeY(title);
        }
        double deeds = actions.prefHeight(actionsWidth(width));
        return snapSizeY(beside(width) ? Math.max(title, deeds) : title + GAP / 2 + deeds);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double title = snapSizeX(titleWidth(width));
        words.resizeRelocate(0, 0, title, snapSizeY(words.prefHeight(title)));
        double room = snapSizeX(actionsWidth(width));
        double height = snapSizeY(actions.prefHeight(room));
        actions.resizeRelocate(
                beside(width) ? snapPositionX(width - room) : 0,
                snapPositionY(getHeight() - height),
                room,
                height);
    }

    private boolean beside(double width) {
        double title = Math.min(words.prefWidth(-1), LEAST_TITLE_EM * Look.em(this));
        return width < 0 || title + GAP + actions.prefWidth(-1) <= width;
    }

    private double titleWidth(double width) {
        return width >= 0 && beside(width) ? width - actions.prefWidth(-1) - GAP : width;
    }

    private double actionsWidth(double width) {
        return beside(width) ? actions.prefWidth(-1) : width;
    }
}
