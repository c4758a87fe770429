package org.daybook.transfer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.SchoolDays;

/**
 * What a register says of one file out, and what an audit counts; plain values, computed from the
 * lines.
 *
 * @param due the last day in time; another than {@code firstDue} where it was moved
 * @param advanceContact when their lead was spoken to before the file left
 * @param checkedBy who read the pack against the file; may be empty
 * @param sent when the file left, or the copy where the file stays
 * @param method how it travelled; may be empty
 * @param pages of the latest pack; 0 where none was made
 * @param receiptBy by when the receipt was expected
 * @param received when the receipt came
 * @param daysTaken school days from the basis to the sending
 * @param inTime whether it was sent by its day; empty while it is neither sent nor late
 */
public record TransferFigures(
        Transfer transfer,
        LocalDate firstDue,
        LocalDate due,
        Optional<LocalDate> advanceContact,
        Optional<LocalDate> prepared,
        Optional<LocalDate> checked,
        String checkedBy,
        Optional<LocalDate> sent,
        String method,
        String tracking,
        int pages,
        Optional<LocalDate> receiptBy,
        Optional<LocalDate> received,
        String receivedBy,
        Optional<Integer> daysTaken,
        Optional<Boolean> inTime,
        long chases,
        String notes) {

    public static TransferFigures of(Transfer transfer, SchoolDays days, LocalDate today) {
        Optional<Line> sent = transfer.sending();
        Optional<Line> checked = transfer.taken(Step.PACK_CHECKED);
        Optional<Line> received = transfer.taken(Step.RECEIPT_CONFIRMED);
        return new TransferFigures(
                transfer,
                transfer.counted().firstDue(),
                transfer.dueOn(),
                day(transfer, Step.LEAD_SPOKEN_TO),
                day(transfer, Step.PACK_MADE),
                checked.map(Line::day),
                checked.map(Line::by).orElse(""),
                sent.map(Line::day),
                sent.flatMap(Line::route).map(Route::words).orElse(""),
                sent.map(line -> line.carried().tracking()).orElse(""),
                transfer.latestPack().map(Pack::pages).orElse(0),
                sent.flatMap(Line::due),
                received.map(Line::day),
                received.map(Line::by).orElse(""),
                sent.map(line -> days.between(transfer.basisOn(), line.day())),
                inTime(transfer, sent, days, today),
                transfer.chases(),
                notes(transfer));
    }

    private static Optional<LocalDate> day(Transfer transfer, Step step) {
        return transfer.taken(step).map(Line::day);
    }

    private static Optional<Boolean> inTime(
            Transfer transfer, Optional<Line> sent, SchoolDays days, LocalDate today) {
        if (sent.isPresent()) {
            return Optional.of(!sent.get().day().isAfter(transfer.dueOn()));
        }
        return transfer.standing(days, today) instanceof TransferClock.Standing.Late
                ? Optional.of(false)
                : Optional.empty();
    }

    private static String notes(Transfer transfer) {
        return Stream.of(
                        transfer.latest(Event.LOST).map(_ -> "Lost on its way").orElse(""),
                        transfer.latest(Event.RECALLED).map(_ -> "Recalled").orElse(""),
                        transfer.end()
                                .map(end ->
                                        end.why().isEmpty()
                                                ? end.how().words()
                                                : end.how().words() + ": " + end.why())
                                .orElse(""))
                .map(Sentences::ended)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
