package org.daybook.transfer.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.base.Problem;
import org.daybook.desk.DeedModel;
import org.daybook.transfer.End;
import org.daybook.transfer.EndTransfer;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;
import org.jspecify.annotations.Nullable;

/** How the way of a file ends, or why one that was closed goes on. */
final class EndModel extends DeedModel {

    final ObjectProperty<End.@Nullable How> how = new SimpleObjectProperty<>();
    final StringProperty why = new SimpleStringProperty("");
    final StringProperty whom = new SimpleStringProperty("");

    private final EndTransfer end;
    private final Transfer transfer;
    private final Runnable ended;

    EndModel(Surroundings around, EndTransfer end, Transfer transfer, Runnable ended) {
        super(around.background());
        this.end = end;
        this.transfer = transfer;
        this.ended = ended;
        usual(transfer).ifPresent(how::set);
        whom.set(transfer.lead());
    }

    /** What is likely: with its receipt, or staying where it is meant to stay. */
    private static Optional<End.How> usual(Transfer transfer) {
        if (transfer.taken(Step.RECEIPT_CONFIRMED).isPresent()) {
            return Optional.of(End.How.RECEIVED);
        }
        return transfer.destination().fileStays() && !transfer.isOut()
                ? Optional.of(End.How.KEPT_HERE)
                : Optional.empty();
    }

    static List<End.How> ways() {
        return Arrays.asList(End.How.values());
    }

    /** Whether it was closed and is to go on. */
    boolean reopens() {
        return transfer.hasEnded();
    }

    @Override
    protected void begin() {
        String reason = why.get();
        if (reopens()) {
            run(() -> end.reopen(transfer.id(), reason), this::show);
        } else {
            EndTransfer.Answers answers =
                    new EndTransfer.Answers(
                            Optional.ofNullable(how.get()),
                            reason,
                            how.get() == End.How.NIL_RETURN ? whom.get() : "");
            run(() -> end.end(transfer.id(), answers), this::show);
        }
    }

    private void show(EndTransfer.Outcome outcome) {
        switch (outcome) {
            case EndTransfer.Outcome.Ended() -> ended.run();
            case EndTransfer.Outcome.NotEnded(List<Problem> found) -> problems().setAll(found);
        }
    }
}
