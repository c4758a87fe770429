package org.daybook.bodymap.view;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.daybook.bodymap.BodyFigure;
import org.daybook.bodymap.BodyMark;

/** The outline as large as its style says, with things laid on it by thousandths. */
class Figure extends Pane {

    private static final double SHAPE = BodyFigure.WIDTH / BodyFigure.HEIGHT;

    private final SVGPath outline = new SVGPath();
    private final Scale scale = new Scale(1, 1, 0, 0);

    Figure() {
        outline.setContent(BodyFigure.path());
        outline.getStyleClass().add("figure-outline");
        outline.setManaged(false);
        outline.getTransforms().add(scale);
        outline.setMouseTransparent(true);
        getStyleClass().add("body-figure");
        getChildren().add(outline);
    }

    /** Lays a node's middle on the place. */
    final void lay(Node node, int x, int y) {
        node.setManaged(false);
        node.getProperties().put(Figure.class, new Point2D(x, y));
        if (!getChildren().contains(node)) {
            getChildren().add(node);
        }
        requestLayout();
    }

    /** The thousandths at a point of this node. */
    final int thousandth(double pixels, double whole) {
        return Math.clamp(Math.round(pixels * BodyMark.WHOLE / whole), 0, BodyMark.WHOLE);
    }

    /** Whether the place is on the body; its own edge belongs to it. */
    final boolean isOnBody(int x, int y) {
        double across = x * BodyFigure.WIDTH / BodyMark.WHOLE;
        return outline.contains(across, y) || outline.contains(nearer(across), y);
    }

    private static double nearer(double across) {
        double middle = BodyFigure.WIDTH / 2;
        return across + Math.signum(middle - across) * 5;
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(getPrefHeight(), getMaxHeight()) * SHAPE;
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        double size = getHeight() / BodyFigure.HEIGHT;
        scale.setX(size);
        scale.setY(size);
        for (Node node : getChildren()) {
            if (node.getProperties().get(Figure.class) instanceof Point2D place) {
                node.autosize();
                double x = place.getX() / BodyMark.WHOLE * getHeight() * SHAPE;
                double y = place.getY() / BodyMark.WHOLE * getHeight();
                node.relocate(
                        x - node.getLayoutBounds().getWidth() / 2,
                        y - node.getLayoutBounds().getHeight() / 2);
            }
        }
    }
}
