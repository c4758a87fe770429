package org.daybook.followup.view;

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
import org.daybook.followup.Step;

/** Everything that was recorded, newest first; a call or a letter can always be added. */
final class LinesCard extends Card {

    private final Optional<StepForm> form;

    LinesCard(FollowUpStepsModel model, Clock clock, FollowUpFace face, Optional<Step> opened) {
        Button add = Buttons.low(Buttons.outlined("Add a line", () -> model.ask(Step.NOTE)));
        add.setId("add-line");
        getChildren().add(heading(Texts.section("Log"), add));
        form =
                opened.filter(step -> step == Step.NOTE)
                        .map(step ->
                                new StepForm(model.form(step), clock, face.staff(), model::close));
        form.ifPresent(getChildren()::add);
        if (face.log().isEmpty()) {
            getChildren().add(Texts.second("Nothing is recorded yet."));
        }
        Rows rows = new Rows();
        rows.show(face.log().stream().map(LinesCard::row).toList());
        getChildren().add(rows);
        setId("log");
    }

    void focusForm() {
        form.ifPresent(StepForm::focusFirst);
    }

    private static Node row(FollowUpFace.LogFace line) {
        VBox when = new VBox(Texts.small(line.day()));
        if (!line.time().isBlank()) {
            when.getChildren().add(Texts.caption(line.time()));
        }
        when.getStyleClass().add("line-when");
        VBox what = new VBox(Texts.small(line.words()), Texts.caption(line.by()));
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(when, what);
        row.getStyleClass().add("line-row");
        return row;
    }
}
