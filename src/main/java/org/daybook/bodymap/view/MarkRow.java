package org.daybook.bodymap.view;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.bodymap.BodyMark;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Form;
import org.daybook.desk.Question;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/** What is said of one mark. */
final class MarkRow extends HBox {

    private final Question kind;

    MarkRow(int number, MarkModel mark, Runnable takeAway) {
        String id = "mark-" + number + "-";
        Form form = new Form(FXCollections.observableArrayList());
        kind =
                form.choice(
                        id + "kind",
                        "What it looks like",
                        mark.kind(),
                        FXCollections.observableArrayList(BodyMark.Kind.choices()),
                        BodyMark.Kind::words);
        Question size = form.text(id + "size", "Size", mark.size()).hint("about 3 cm");
        Question colour = form.text(id + "colour", "Colour", mark.colour()).hint("in words");
        Question note = form.text(id + "note", "Anything else you saw", mark.note());
        VBox words =
                new VBox(head(number, mark, takeAway), Columns.of(8, kind, size, colour), note);
        words.getStyleClass().add("mark-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("mark-row");
        Sheet.seenWhole(this);
        getChildren().addAll(new MarkDot(number), words);
    }

    private static Node head(int number, MarkModel mark, Runnable takeAway) {
        Label where = Texts.strong("");
        where.textProperty().bind(mark.where());
        where.setId("mark-" + number + "-where");
        Button away = Buttons.low(Buttons.text("Take away", takeAway));
        away.setId("mark-" + number + "-away");
        away.setAccessibleText("Take mark " + number + " away");
        return Card.heading(where, away);
    }

    @Override
    public void requestFocus() {
        kind.control().requestFocus();
    }
}
