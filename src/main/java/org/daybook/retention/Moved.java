package org.daybook.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.transfer.Line;
import org.daybook.transfer.Pack;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;

/**
 * Where a child's file went, as far as that is recorded.
 *
 * @param school the receiving school; may be empty
 * @param receipt when they confirmed that they have it
 * @param doubt why they may not have all that is here, receipt or not; empty where they have
 */
public record Moved(
        String school,
        Optional<LocalDate> sent,
        Optional<LocalDate> receipt,
        Optional<String> doubt) {

    /**
     * By the latest of a child's transfers by which the file itself was sent and not called back.
     *
     * @param lastWritten when anything was last written into the child's file
     */
    static Optional<Moved> of(List<Transfer> transfers, Optional<Instant> lastWritten) {
        return transfers.stream()
                .filter(one -> !one.destination().fileStays())
                .filter(one -> one.taken(Step.SENT).isPresent())
                .reduce((_, later) -> later)
                .map(one ->
                        new Moved(
                                one.school(),
                                one.taken(Step.SENT).map(Line::day),
                                one.taken(Step.RECEIPT_CONFIRMED).map(Line::day),
                                doubt(one, transfers, lastWritten)));
    }

    private static Optional<String> doubt(
            Transfer sent, List<Transfer> all, Optional<Instant> lastWritten) {
        if (all.stream().anyMatch(other -> isAfter(other, sent))) {
            return Optional.of("The file was to go once more after that, and did not.");
        }
        if (!sent.missing().isEmpty()) {
            return Optional.of("Items are missing in their receipt.");
        }
        return lastWritten
                .filter(carried(sent)::isBefore)
                .map(at ->
                        "On "
                                + Days.typed(LocalDate.ofInstant(at, School.ZONE))
                                + " something was written here that is not in what they were"
                                + " sent.");
    }

    private static boolean isAfter(Transfer other, Transfer sent) {
        return !other.equals(sent) && !other.startedAt().isBefore(sent.startedAt());
    }

    /**
     * Up to when what was written here is in what they were sent: until the pack was made, or
     * without one, until the end of the day of sending.
     */
    private static Instant carried(Transfer transfer) {
        Line sent = transfer.taken(Step.SENT).orElseThrow();
        return transfer.packs().stream()
                .map(Pack::madeAt)
                .filter(made -> !made.isAfter(sent.recordedAt()))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> sent.day().plusDays(1).atStartOfDay(School.ZONE).toInstant());
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
