package org.daybook.arrival.view;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.daybook.base.Problem;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Part;
import org.daybook.desk.Texts;

/** The clocks of files in, as a card among the settings. */
public final class ArrivalPracticePart implements Part {

    private final ArrivalPracticeModel model;
    private final Form form;
    private final Card card;

    public ArrivalPracticePart(ArrivalPracticeModel model) {
        this.model = model;
        this.form = new Form(model.problems());
        model.problems()
                .addListener(
                        (ListChangeListener<Problem>)
                                _ -> {
                                    if (!model.problems().isEmpty()) {
                                        form.focusFirstProblem();
                                    }
                                });
        card =
                Card.titled(
                        "Files in",
                        Texts.small("School days, by the calendar of terms."),
                        form.of(
                                Columns.fields(
                                        days(
                                                ArrivalPracticeModel.ASK,
                                                "Ask within",
                                                "After the first day here"),
                                        days(
                                                ArrivalPracticeModel.CHASE,
                                                "Chase after",
                                                "After asking and each chase"),
                                        days(
                                                ArrivalPracticeModel.ESCALATE,
                                                "Escalate after",
                                                "After asking")),
                                Columns.fields(
                                        days(
                                                ArrivalPracticeModel.READ,
                                                "Read within",
                                                "After it came"),
                                        days(
                                                ArrivalPracticeModel.ACT,
                                                "Act and tell within",
                                                "After reading"),
                                        days(
                                                ArrivalPracticeModel.ACKNOWLEDGE,
                                                "Acknowledge within",
                                                "After it came"))),
                        foot());
    }

    private Node days(String field, String words, String hint) {
        return form.text(field, words, model.text(field)).hint(hint);
    }

    private Node foot() {
        Button keep = Buttons.low(Buttons.outlined("Keep these clocks", model::record));
        keep.setId("keep-arrival-practice");
        keep.disableProperty().bind(model.working());
        Label outcome = Texts.small("");
        outcome.textProperty().bind(model.outcome());
        Flow foot = new Flow(keep, outcome);
        foot.getStyleClass().add("deed-form-foot");
        return foot;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
