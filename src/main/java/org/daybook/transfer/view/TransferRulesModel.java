package org.daybook.transfer.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.desk.DeedModel;
import org.daybook.transfer.ChangeTransferRules;
import org.daybook.transfer.Counting;
import org.daybook.transfer.RuleBook;
import org.daybook.transfer.TransferRules;
import org.jspecify.annotations.Nullable;

/** How long a file may take, while somebody changes it. What was typed and not kept waits here. */
public final class TransferRulesModel extends DeedModel {

    final ObjectProperty<@Nullable Counting> counting = new SimpleObjectProperty<>();
    final StringProperty days = new SimpleStringProperty("");
    final StringProperty receiptDays = new SimpleStringProperty("");
    final StringProperty ctfDays = new SimpleStringProperty("");
    final StringProperty breachHours = new SimpleStringProperty("");

    private final RuleBook book;
    private final ChangeTransferRules change;
    private final Background background;
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private boolean typed;
    private boolean reading;

    public TransferRulesModel(RuleBook book, ChangeTransferRules change, Background background) {
        super(background);
        this.book = book;
        this.change = change;
        this.background = background;
        counting.subscribe((_, _) -> changed());
        List.of(days, receiptDays, ctfDays, breachHours)
                .forEach(one -> one.subscribe((_, _) -> changed()));
    }

    /** "Not kept yet", then "Kept."; empty before. */
    ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Reads what holds, unless something was typed that is not kept yet. */
    void refresh() {
        if (!typed) {
            background.run(book::current).then(this::show);
        }
    }

    private void changed() {
        if (!reading) {
            typed = true;
            outcome.set("Not kept yet");
        }
    }

    private void show(TransferRules rules) {
        reading = true;
        counting.set(rules.counting());
        days.set(Integer.toString(rules.days()));
        receiptDays.set(Integer.toString(rules.receiptDays()));
        ctfDays.set(Integer.toString(rules.ctfDays()));
        breachHours.set(Integer.toString(rules.breachHours()));
        reading = false;
        typed = false;
    }

    @Override
    protected void begin() {
        ChangeTransferRules.Answers answers =
                new ChangeTransferRules.Answers(
                        Optional.ofNullable(counting.get()),
                        days.get(),
                        receiptDays.get(),
                        ctfDays.get(),
                        breachHours.get());
        run(() -> change.change(answers), this::came);
    }

    private void came(ChangeTransferRules.Outcome came) {
        switch (came) {
            case ChangeTransferRules.Outcome.Changed() -> {
                typed = false;
                outcome.set("Kept. Files on their way keep the rules they were started with.");
                refresh();
            }
            case ChangeTransferRules.Outcome.NotChanged(List<Problem> found) ->
                    problems().setAll(found);
        }
    }
}
