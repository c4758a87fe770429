package org.daybook.desk;

import javafx.geometry.Orientation;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.daybook.paper.PaperPreview.Picture;

/**
 * A page of paper as wide as there is room, up to the width at which it can be read beside other
 * things.
 */
public final class PaperView extends Region {

    /** Height of an upright A4 page, its width being one; until a page was seen. */
    private static final double A4 = Math.sqrt(2);

    private final ImageView image = new ImageView();
    private final double mostWide;
    private double shape = A4;

    /**
     * @param mostWide in pixels
     */
    public PaperView(double mostWide) {
        this.mostWide = mostWide;
        image.setPreserveRatio(true);
        image.setSmooth(true);
        getChildren().add(image);
        getStyleClass().add("paper-view");
    }

    public void show(Picture page) {
        image.setImage(Pixels.image(page.width(), page.height(), page.argb()));
        shape = (double) page.height() / page.width();
        requestLayout();
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
    protected double computePrefWidth(double height) {
        return mostWide;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(width < 0 ? mostWide : width, mostWide) * shape;
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.min(getWidth(), mostWide);
        image.setFitWidth(wide);
        image.relocate((getWidth() - wide) / 2, 0);
    }
}
