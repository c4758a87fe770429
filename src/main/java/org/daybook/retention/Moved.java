package org.daybook.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.transfer.Line;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;

/**
 * Where a child's file went, as far as that is recorded.
 *
 * @param school the receiving school; may be empty
 * @param receipt when they confirmed that they have it
 */
public record Moved(String school, Optional<LocalDate> sent, Optional<LocalDate> receipt) {

    /**
     * By the latest of a child's transfers by which the file itself was sent and not called back.
     */
    static Optional<Moved> of(List<Transfer> transfers) {
        return transfers.stream()
                .filter(one -> !one.destination().fileStays())
                .filter(one -> one.taken(Step.SENT).isPresent())
                .reduce((_, later) -> later)
                .map(one ->
                        new Moved(
                                one.school(),
                                one.taken(Step.SENT).map(Line::day),
                                one.taken(Step.RECEIPT_CONFIRMED).map(Line::day)));
    }

    /** "Sent to Merrow Vale Juniors on 11 Sep 2026; they confirmed receipt on 15 Sep 2026." */
    public String inWords() {
        String to = school.isEmpty() ? "the next school" : school;
        String went =
                sent.map(day -> "Sent to " + to + " on " + Days.typed(day)).orElse("Gone to " + to);
        return went
                + receipt.map(day -> "; they confirmed receipt on " + Days.typed(day) + ".")
                        .orElse("; no receipt is recorded.");
    }
}
