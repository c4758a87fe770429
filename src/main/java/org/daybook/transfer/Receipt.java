package org.daybook.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.SchoolDays;

/** Whether the next school has said that the file is there. */
public sealed interface Receipt {

    /** Nothing has been sent, or what was sent came back or was lost. */
    record NotSent() implements Receipt {}

    /**
     * @param by the last day on which it is expected
     * @param again when to ask, which is later than {@code by} once somebody has chased
     */
    record Awaited(Line sent, LocalDate by, LocalDate again) implements Receipt {}

    /**
     * Expected, not here, and it is time to ask, for the first time or again.
     *
     * @param late school days since the day on which it was expected
     */
    record ToChase(Line sent, LocalDate by, int late) implements Receipt {}

    /**
     * @param missing what was sent and did not come
     */
    record Here(Line sent, Line receipt, List<String> missing) implements Receipt {

        public Here {
            missing = List.copyOf(missing);
        }
    }

    static Receipt of(Transfer transfer, SchoolDays days, LocalDate today) {
        Optional<Line> sent = transfer.sending();
        if (sent.isEmpty()) {
            return new NotSent();
        }
        Optional<Line> here = transfer.taken(Step.RECEIPT_CONFIRMED);
        return here.isPresent()
                ? new Here(sent.get(), here.get(), missing(transfer, sent.get(), here.get()))
                : awaited(transfer, sent.get(), days, today);
    }

    private static Receipt awaited(Transfer transfer, Line sent, SchoolDays days, LocalDate today) {
        LocalDate by = sent.due().orElseGet(() -> transfer.clock(days).receiptDue(sent.day()));
        LocalDate again =
                transfer.latest(Event.CHASED)
                        .filter(chase -> chase.position() > sent.position())
                        .flatMap(Line::due)
                        .filter(next -> next.isAfter(by))
                        .orElse(by);
        return today.isAfter(again)
                ? new ToChase(sent, by, days.between(by, today))
                : new Awaited(sent, by, again);
    }

    /** What was sent, less what the receipt names and what came later. */
    static List<String> missing(Transfer transfer, Line sent, Line receipt) {
        if (receipt.carried().items().isEmpty()) {
            return List.of();
        }
        List<String> missing = new ArrayList<>(sent.carried().items());
        receipt.carried().items().forEach(missing::remove);
        transfer.lines().stream()
                .filter(line -> line.is(Event.REST_ARRIVED))
                .filter(line -> line.position() > receipt.position())
                .forEach(line -> line.carried().items().forEach(missing::remove));
        return missing;
    }
}
