package org.daybook.transfer.view;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.daybook.base.Problem;
import org.daybook.base.School;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Part;
import org.daybook.desk.Texts;
import org.daybook.transfer.Counting;

/** How long a file may take, as a card among the settings. */
public final class TransferRulesPart implements Part {

    private final TransferRulesModel model;
    private final Card card;

    public TransferRulesPart(TransferRulesModel model) {
        this.model = model;
        Form form = new Form(model.problems());
        model.problems().addListener((ListChangeListener<Problem>) _ -> form.focusFirstProblem());
        card =
                Card.titled(
                        "Files that move with the child",
                        form.of(
                                form.chips(
                                        "transfer-counting",
                                        "Which days count?",
                                        model.counting,
                                        List.of(Counting.values()),
                                        TransferRulesPart::words),
                                Columns.fields(
                                        form.text("transfer-days", "To send a file", model.days)
                                                .hint("Days"),
                                        form.text(
                                                        "receipt-days",
                                                        "For the receipt, and to chase again",
                                                        model.receiptDays)
                                                .hint("School days")),
                                Columns.fields(
                                        form.text(
                                                        "ctf-days",
                                                        "For the common transfer file",
                                                        model.ctfDays)
                                                .hint("School days"),
                                        form.text(
                                                        "breach-hours",
                                                        "To decide who is told of a loss",
                                                        model.breachHours)
                                                .hint("Hours"))),
                        foot());
    }

    private static String words(Counting counting) {
        String words = counting.words(2);
        return counting == Counting.CALENDAR_DAYS
                ? "Calendar days"
                : words.substring(0, 1).toUpperCase(School.LOCALE) + words.substring(1);
    }

    private Node foot() {
        Button keep = Buttons.low(Buttons.outlined("Keep these times", model::record));
        keep.setId("keep-transfer-rules");
        keep.disableProperty().bind(model.working());
        Label outcome = Texts.small("");
        outcome.setId("transfer-rules-outcome");
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
