package org.daybook.chronology.view;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Form;
import org.daybook.desk.Question;

/** What is to be done, by whom, by when: a line for each. */
final class ActionRows extends VBox {

    private final FormParts parts;
    private final Map<ActionRow, Node> known = new HashMap<>();
    private final VBox rows = new VBox();

    ActionRows(FormParts parts) {
        this.parts = parts;
        rows.getStyleClass().add("action-rows");
        getStyleClass().add("action-rows");
        var another = Buttons.link("Add another action", this::another);
        another.setId("another-action");
        getChildren().addAll(rows, another);
        parts.answers().actions().addListener((ListChangeListener<ActionRow>) _ -> show());
        show();
    }

    @Override
    public void requestFocus() {
        focus(rows.getChildren().getFirst());
    }

    private void another() {
        parts.answers().addAction();
        focus(rows.getChildren().getLast());
    }

    private static void focus(Node row) {
        if (row instanceof GridPane line) {
            line.getChildren().getFirst().lookup(".text-input").requestFocus();
        }
    }

    private void show() {
        known.keySet().retainAll(parts.answers().actions());
        rows.getChildren()
                .setAll(
                        parts.answers().actions().stream()
                                .map(row -> known.computeIfAbsent(row, this::line))
                                .toList());
    }

    private Node line(ActionRow row) {
        int number = parts.answers().actions().indexOf(row) + 1;
        boolean first = number == 1;
        Form form = new Form(FXCollections.observableArrayList());
        Question what = form.text("action-what-" + number, first ? "First action" : "", row.what());
        Question who = who(form, number, first ? "Who" : "", row.owner());
        Question by = form.text("action-due-" + number, first ? "By" : "", row.due());
        name(what, "Action " + number + ", what");
        name(who, "Action " + number + ", who");
        name(by, "Action " + number + ", by when");
        GridPane line = new GridPane();
        line.addRow(0, what, who, by);
        line.getColumnConstraints().setAll(share(48), share(28), share(24));
        line.getStyleClass().add("action-line");
        return line;
    }

    private Question who(Form form, int number, String words, StringProperty owner) {
        return form.suggested("action-who-" + number, words, owner, parts.staff());
    }

    private static void name(Question question, String words) {
        question.control().setAccessibleText(words);
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
