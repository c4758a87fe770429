package org.daybook.attachments.view;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.daybook.desk.Pixels;

/** Pixels as wide as there is room, never larger than they are; they can be turned. */
final class PixelView extends Region {

    private static final int QUARTER = 90;
    private static final int FULL = 360;

    private final ImageView image = new ImageView();
    private int turned;

    PixelView() {
        image.setPreserveRatio(true);
        image.setSmooth(true);
        getChildren().add(image);
        getStyleClass().add("pixel-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(Shown.Pixels pixels) {
        image.setImage(Pixels.image(pixels.width(), pixels.height(), pixels.argb()));
        requestLayout();
    }

    void clear() {
        image.setImage(null);
        turned = 0;
    }

    /** By a quarter, as the hand of a clock goes. */
    void turn() {
        turned = (turned + QUARTER) % FULL;
        image.setRotate(turned);
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
        return wide();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return wide() == 0 ? 0 : high() * shrink(width < 0 ? wide() : width);
    }

    @Override
    protected void layoutChildren() {
        double shrink = shrink(getWidth());
        image.setFitWidth(pixels(true) * shrink);
        // It turns round its middle, so it is laid by its middle.
        image.relocate(
                (getWidth() - image.getLayoutBounds().getWidth()) / 2,
                (high() * shrink - image.getLayoutBounds().getHeight()) / 2);
    }

    private double shrink(double width) {
        return wide() == 0 ? 1 : Math.min(1, width / wide());
    }

    private boolean lies() {
        return turned % (2 * QUARTER) != 0;
    }

    private double wide() {
        return pixels(!lies());
    }

    private double high() {
        return pixels(lies());
    }

    private double pixels(boolean across) {
        if (image.getImage() == null) {
            return 0;
        }
        return across ? image.getImage().getWidth() : image.getImage().getHeight();
    }
}
