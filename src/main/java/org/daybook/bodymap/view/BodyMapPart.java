package org.daybook.bodymap.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodySide;
import org.daybook.desk.Texts;

/** Front and back of a figure to be marked, and beside them a row of words for each mark. */
public final class BodyMapPart extends VBox {

    static final String ADVICE =
            "Mark what you see, not what you think caused it. Do not undress a child to look, and do"
                    + " not photograph. Left and right are the child\u2019s.";

    private final BodyMapModel model;
    private final Map<BodySide, MarkableFigure> figures = new EnumMap<>(BodySide.class);
    private final VBox rows = new VBox();

    /**
     * What is marked goes into the value at once, and the value's marks are shown.
     *
     * @param firstName whose body it is
     */
    public BodyMapPart(String firstName, ObjectProperty<BodyMap> value) {
        this.model = new BodyMapModel(value);
        for (BodySide side : BodySide.values()) {
            figures.put(side, new MarkableFigure(firstName, side, (x, y) -> mark(side, x, y)));
        }
        dress(this);
        getStyleClass().add("body-map");
        rows.getStyleClass().add("mark-rows");
        getChildren().addAll(Texts.small(ADVICE), figures(), aim(), rows);
        model.marks().addListener((ListChangeListener<MarkModel>) _ -> show());
        value.subscribe(_ -> place());
        show();
    }

    @Override
    public void requestFocus() {
        figure(BodySide.FRONT).requestFocus();
    }

    static void dress(Parent node) {
        node.getStylesheets()
                .add(
                        Objects.requireNonNull(BodyMapPart.class.getResource("bodymap.css"))
                                .toExternalForm());
    }

    private MarkableFigure figure(BodySide side) {
        return Objects.requireNonNull(figures.get(side));
    }

    private Node figures() {
        HBox both = new HBox(titled(BodySide.FRONT), titled(BodySide.BACK));
        both.getStyleClass().add("figures");
        return both;
    }

    private Node titled(BodySide side) {
        boolean front = side == BodySide.FRONT;
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label title = Texts.strong(side.words());
        HBox sides =
                new HBox(
                        Texts.caption(front ? "right" : "left"),
                        between,
                        Texts.caption(front ? "left" : "right"));
        VBox column = new VBox(title, sides, figure(side));
        column.getStyleClass().add("figure-column");
        return column;
    }

    private Node aim() {
        Label aim = Texts.small("");
        aim.setId("body-aim");
        aim.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::aimed,
                                figure(BodySide.FRONT).aim(),
                                figure(BodySide.BACK).aim(),
                                model.marks()));
        return aim;
    }

    private String aimed() {
        String over = figure(BodySide.FRONT).aim().get() + figure(BodySide.BACK).aim().get();
        if (!over.isEmpty()) {
            return "Here: " + over;
        }
        return model.marks().isEmpty()
                ? "Click where you saw something, or move the cross with the arrow keys and press"
                        + " Space."
                : "Arrow keys move a chosen mark; Delete takes it away.";
    }

    private void mark(BodySide side, int x, int y) {
        model.add(side, x, y);
        Platform.runLater(() -> rows.getChildren().getLast().requestFocus());
    }

    private void takeAway(MarkModel mark) {
        model.remove(mark);
        figure(mark.side()).requestFocus();
    }

    private void show() {
        figures.values()
                .forEach(figure -> figure.getChildren().removeIf(MarkDot.class::isInstance));
        rows.getChildren().clear();
        for (MarkModel mark : model.marks()) {
            int number = model.number(mark);
            MarkDot dot = new MarkDot(number, mark, model);
            dot.setId("mark-" + number);
            dot.setUserData(mark);
            figure(mark.side()).lay(dot, mark.x(), mark.y());
            rows.getChildren().add(new MarkRow(number, mark, () -> takeAway(mark)));
        }
    }

    /** After a change of a mark that stays: only where it lies and what is read of it. */
    private void place() {
        for (MarkableFigure figure : figures.values()) {
            figure.getChildren().stream()
                    .filter(MarkDot.class::isInstance)
                    .toList()
                    .forEach(dot -> place(figure, dot));
        }
    }

    private static void place(MarkableFigure figure, Node dot) {
        if (dot.getUserData() instanceof MarkModel mark) {
            figure.lay(dot, mark.x(), mark.y());
            dot.setAccessibleText(
                    "Mark "
                            + dot.getId().substring("mark-".length())
                            + ", "
                            + mark.mark().sentence());
        }
    }
}
