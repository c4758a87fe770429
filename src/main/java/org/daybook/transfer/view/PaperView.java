package org.daybook.transfer.view;

import javafx.geometry.Orientation;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.daybook.paper.PaperPreview.Picture;

/** A page of paper as wide as there is room, up to the width at which it can be read in a card. */
final class PaperView extends Region {

    /** Height of an A4 page, its width being one. */
    private static final double A4 = Math.sqrt(2);

    private static final double MOST_WIDE = 340;

    private final ImageView image = new ImageView();

    PaperView() {
        image.setPreserveRatio(true);
        image.setSmooth(true);
        getChildren().add(image);
        getStyleClass().add("paper-view");
    }

    void show(Picture page) {
        WritableImage drawn = new WritableImage(page.width(), page.height());
        drawn.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb().duplicate(),
                        page.width());
        image.setImage(drawn);
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
        return MOST_WIDE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(width < 0 ? MOST_WIDE : width, MOST_WIDE) * A4;
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.min(getWidth(), MOST_WIDE);
        image.setFitWidth(wide);
        image.relocate((getWidth() - wide) / 2, 0);
    }
}
