package org.daybook.transfer.view;

import java.time.Clock;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.daybook.base.DayText;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.DeedForm;
import org.daybook.desk.Form;
import org.daybook.desk.Texts;
import org.daybook.transfer.Basis;
import org.daybook.transfer.Destination;

/** Says where the file goes after all: a school was found, a move came to nothing. */
final class DestinationForm extends Card {

    private final DeedForm form;

    DestinationForm(DestinationModel model, Clock clock, Runnable close) {
        setId("destination-form");
        form = new DeedForm(model, "Keep where it goes", close);
        Form ask = form.ask();
        Node school =
                Columns.fields(
                        ask.text("school", "To which school?", model.school),
                        ask.text("lead", "Their designated safeguarding lead", model.lead)
                                .hint("If known"),
                        ask.text("contact", "How to reach them", model.contact));
        model.destination.subscribe(chosen -> {
            boolean named = chosen != null && chosen.school() != Destination.School.NONE;
            school.setVisible(named);
            school.setManaged(named);
        });
        Node counted =
                Columns.fields(
                        ask.choice(
                                        "basis",
                                        "Count the day anew from",
                                        model.basis,
                                        FXCollections.observableArrayList(List.of(Basis.values())),
                                        Basis::words)
                                .hint("Only if it changes"),
                        ask.day(
                                "basis-on",
                                "Which day was that?",
                                model.basisOn,
                                clock,
                                DayText.Sense.EITHER));
        form.laid(where(ask, model), school, counted, ask.longText("why", "Why?", model.why, 1));
        getChildren().addAll(Texts.section("Where it goes"), form);
    }

    private static Node where(Form ask, DestinationModel model) {
        Label consequence = Texts.small("");
        consequence.textProperty().bind(model.destination.map(Destination::consequence).orElse(""));
        return ask.choice(
                        "destination",
                        "Where does the child go?",
                        model.destination,
                        FXCollections.observableArrayList(Destination.values()),
                        Destination::words)
                .under(consequence);
    }

    /** To the first question. */
    @Override
    public void requestFocus() {
        form.requestFocus();
    }
}
