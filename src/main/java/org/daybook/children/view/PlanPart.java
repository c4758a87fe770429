package org.daybook.children.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.children.ImportPlan;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.FilterChips;
import org.daybook.desk.Texts;
import org.jspecify.annotations.Nullable;

/** What the import would do, line by line, and the button that does it. */
final class PlanPart extends VBox {

    private static final double LIST_HEIGHT = 360;

    private final ImportModel model;
    private final VBox filter = new VBox();
    private final Label rest = Texts.second("");
    private final ListView<PlanLine> list = new ListView<>();
    private final Button deed;

    PlanPart(ImportModel model) {
        super(16);
        this.model = model;
        list.setId("plan-lines");
        list.getStyleClass().add("line-list");
        list.setItems(model.lines());
        list.setCellFactory(_ -> new PlanCell());
        list.setPlaceholder(Texts.second("No line of this kind."));
        list.setPrefHeight(LIST_HEIGHT);
        deed = Buttons.main("Import", model::importNow);
        deed.setId("import-now");
        Button back = Buttons.text("Back to the columns", model::back);
        back.setId("back-to-columns");
        getChildren()
                .addAll(
                        Card.titled("What would happen", filter, list, rest),
                        new HBox(8, deed, back));
        model.planProperty().subscribe(this::show);
    }

    private void show(@Nullable ImportPlan plan) {
        if (plan == null) {
            return;
        }
        filter.getChildren().setAll(chips());
        rest.setText(rest(plan));
        deed.setText("Import " + Words.children(plan.toWrite()));
        deed.setDisable(plan.toWrite() == 0);
    }

    private Node chips() {
        FilterChips<PlanLine.Kind> chips =
                new FilterChips<>(
                        model.shownProperty(),
                        List.of(PlanLine.Kind.values()),
                        kind -> kind.inWords() + " " + model.count(kind));
        chips.setId("plan-kinds");
        return chips;
    }

    private static String rest(ImportPlan plan) {
        String nothing =
                plan.toWrite() == 0 ? "There is nothing to write. " : "Nothing is written yet. ";
        return plan.notInList() == 0
                ? nothing
                : nothing
                        + Words.children(plan.notInList())
                        + " on roll here "
                        + (plan.notInList() == 1 ? "is" : "are")
                        + " not in this list and stay as they are.";
    }
}
