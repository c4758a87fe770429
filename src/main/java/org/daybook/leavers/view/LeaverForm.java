package org.daybook.leavers.view;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.DeedForm;
import org.daybook.desk.Offered;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;
import org.daybook.leavers.Leaver;
import org.daybook.transfer.Destination;

/** What is said of one leaver: where the child goes, or why it is left out of the list. */
final class LeaverForm extends Card {

    private final LeaverFormModel model;
    private final DeedForm form;

    /**
     * @param close the way out without keeping anything
     */
    LeaverForm(LeaverFormModel model, Runnable close) {
        this.model = model;
        this.form = new DeedForm(model, "Keep", close);
        setId("leaver-form");
        getChildren().add(Texts.section(model.line().child().name()));
        Leaver leaver = model.line().leaver();
        if (leaver.isLeftOut()) {
            getChildren().add(Texts.second("Left out: " + leaver.leftOutWhy()));
        }
        getChildren().addAll(destination(), leaver.isLeftOut() ? takeIn() : leaveOut());
    }

    /** To the first question. */
    void focusFirst() {
        form.requestFocus();
    }

    private Node destination() {
        Question kind =
                form.ask()
                        .choice(
                                "destination",
                                "Where does the child go?",
                                model.destination(),
                                FXCollections.observableArrayList(Destination.values()),
                                Destination::words);
        Label consequence = Texts.small("");
        kind.under(consequence);
        Question school =
                form.ask()
                        .suggested(
                                "school",
                                "Which school?",
                                model.school(),
                                typed -> Offered.of(model.schools(), typed));
        Question lead =
                form.ask().text("lead", "Their safeguarding lead", model.lead()).hint("If known");
        Question contact =
                form.ask()
                        .text("contact", "How to reach them", model.contact())
                        .hint("Phone, e-mail");
        model.destination()
                .subscribe(chosen -> {
                    boolean named = chosen != null && chosen.school() != Destination.School.NONE;
                    consequence.setText(chosen == null ? "" : chosen.consequence());
                    for (Node question : List.of(school, lead, contact)) {
                        question.setVisible(named);
                        question.setManaged(named);
                    }
                });
        return form.laid(kind, school, lead, contact);
    }

    private Node leaveOut() {
        Question why =
                form.ask()
                        .text("left-out-why", "Or leave out of this list, because", model.why())
                        .hint("Repeats the year, moved last week");
        Button leave = Buttons.low(Buttons.outlined("Leave out", model::leaveOut));
        leave.setId("leave-out");
        leave.disableProperty().bind(model.working());
        VBox aside = new VBox(why, leave);
        aside.getStyleClass().add("leave-out");
        return aside;
    }

    private Node takeIn() {
        Button take = Buttons.low(Buttons.outlined("Take in again", model::takeIn));
        take.setId("take-in");
        take.disableProperty().bind(model.working());
        VBox aside = new VBox(take);
        aside.getStyleClass().add("leave-out");
        return aside;
    }
}
