package org.daybook.desk;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Nodes side by side that go below one another as soon as one would become too narrow to read,
 * because the window is small or the text is large.
 */
public final class Columns extends Pane {

    private final double gap;
    private final double leastEm;
    private final double railEm;

    private Columns(double gap, double leastEm, double railEm, List<? extends Node> nodes) {
        this.gap = gap;
        this.leastEm = leastEm;
        this.railEm = railEm;
        getChildren().addAll(nodes);
    }

    /** Questions on one line, each at least wide enough for a short answer. */
    public static Columns fields(Node... nodes) {
        return new Columns(16, 11, 0, List.of(nodes));
    }

    /** Cards of equal width. */
    public static Columns cards(Node... nodes) {
        return new Columns(24, 27, 0, List.of(nodes));
    }

    /**
     * A wide column and a narrow one at its right.
     *
     * @param railPixels the narrow one's width at 100 % text: 240 on a file, 272 on a board
     */
    public static Columns rail(Node main, Node rail, double railPixels) {
        return new Columns(24, 40, railPixels / Look.ROOT_SIZE, List.of(main, rail));
    }

    /**
     * A wide column and a narrow one at its right, inside a line.
     *
     * @param leastEm how wide the wide one is at least
     * @param railPixels the narrow one's width at 100 % text
     */
    public static Columns beside(Node main, double leastEm, Node rail, double railPixels) {
        return new Columns(16, leastEm, railPixels / Look.ROOT_SIZE, List.of(main, rail));
    }

    /** Equal columns, each at least so many em wide. */
    public static Columns of(double leastEm, Node... nodes) {
        return new Columns(16, leastEm, 0, List.of(nodes));
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
    protected double computePrefWidth(double height) {
        List<Node> nodes = getManagedChildren();
        double wanted = nodes.stream().mapToDouble(node -> node.prefWidth(-1)).sum();
        return Math.max(wanted + gap * Math.max(0, nodes.size() - 1), leastEm * Look.em(this));
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> nodes = getManagedChildren();
        double all = width < 0 ? computePrefWidth(-1) : width;
        double inside = all - getInsets().getLeft() - getInsets().getRight();
        double height = 0;
        for (int i = 0; i < nodes.size(); i++) {
            double each = nodes.get(i).prefHeight(widthOf(i, inside));
            height =
                    stacked(inside)
                            ? height + each + (i == 0 ? 0 : gap)
                            : Math.max(height, each + drop(i, inside));
        }
        return snapSizeY(height) + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double inside = getWidth() - getInsets().getLeft() - getInsets().getRight();
        double x = getInsets().getLeft();
        double y = getInsets().getTop();
        List<Node> nodes = getManagedChildren();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            double width = snapSizeX(widthOf(i, inside));
            double height = snapSizeY(node.prefHeight(width));
            node.resizeRelocate(
                    snapPositionX(x), snapPositionY(y + drop(i, inside)), width, height);
            if (stacked(inside)) {
                y += height + gap;
            } else {
                x += width + gap;
            }
        }
    }

    /**
     * How far a question goes down so that all fields of a line stand level, however long the hints
     * above them.
     */
    private double drop(int index, double inside) {
        if (stacked(inside)) {
            return 0;
        }
        double highest = 0;
        for (int i = 0; i < getManagedChildren().size(); i++) {
            highest = Math.max(highest, headingHeight(i, inside));
        }
        double own = headingHeight(index, inside);
        return own == 0 ? 0 : highest - own;
    }

    private double headingHeight(int index, double inside) {
        return getManagedChildren().get(index) instanceof Question question
                ? question.headingHeight(widthOf(index, inside))
                : 0;
    }

    private double widthOf(int index, double inside) {
        int many = getManagedChildren().size();
        if (stacked(inside)) {
            return inside;
        }
        if (railEm > 0 && many == 2) {
            double rail = railEm * Look.em(this);
            return index == 1 ? rail : inside - rail - gap;
        }
        return Math.floor((inside - gap * (many - 1)) / many);
    }

    private boolean stacked(double inside) {
        int many = getManagedChildren().size();
        double em = Look.em(this);
        double needed =
                railEm > 0 ? (leastEm + railEm) * em + gap : many * leastEm * em + gap * (many - 1);
        return many < 2 || inside < needed;
    }
}
