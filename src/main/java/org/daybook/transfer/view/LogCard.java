package org.daybook.transfer.view;

import java.time.Clock;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Rows;
import org.daybook.desk.Texts;

/** What was done and said, newest first; a call or a letter can be added. */
final class LogCard extends Card {

    private final Optional<LineForm> form;

    LogCard(TransferStepsModel model, Clock clock, TransferFace face, Opened opened) {
        Button add = Buttons.low(Buttons.outlined("Add a line", model::askForLine));
        add.setId("add-line");
        getChildren().add(heading(Texts.section("Contact and chase log"), add));
        form =
                opened.equals(new Opened.CallOrLetter())
                        ? Optional.of(
                                new LineForm(
                                        model.lineForm(Optional.empty()),
                                        clock,
                                        face.staff(),
                                        "Add it",
                                        model::close))
                        : Optional.empty();
        form.ifPresent(getChildren()::add);
        Rows rows = new Rows();
        rows.show(face.log().stream().map(LogCard::row).toList());
        getChildren().add(rows);
        setId("log");
    }

    void focusForm() {
        form.ifPresent(LineForm::focusFirst);
    }

    private static Node row(TransferFace.LogFace line) {
        VBox when = new VBox(Texts.small(line.day()), Texts.caption(line.time()));
        when.getStyleClass().add("log-when");
        VBox what = new VBox(Texts.small(line.words()), Texts.caption(line.by()));
        what.getStyleClass().add("log-what");
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(when, what);
        row.getStyleClass().add("log-row");
        return row;
    }
}
