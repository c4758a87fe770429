package org.daybook.oversight;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.SchoolDays;
import org.daybook.oversight.Timing.Urgency;
import org.daybook.transfer.Line;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.TransferClock.Standing;
import org.daybook.transfer.Transfers;

/** The files on their way: what is due out, and receipts that have not come. */
public final class TransferSource implements BoardSource {

    /** School days before its day from which a file is due soon. */
    private static final int SOON_FROM = 3;

    private final Transfers transfers;
    private final Supplier<SchoolDays> days;

    public TransferSource(Transfers transfers, Supplier<SchoolDays> days) {
        this.transfers = transfers;
        this.days = days;
    }

    @Override
    public List<NeedsYou> needsYou(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        return transfers.open().stream().flatMap(one -> line(one, today)).toList();
    }

    @Override
    public List<Waits> waits(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        return transfers.open().stream()
                .flatMap(one ->
                        receiptDue(one)
                                .filter(due -> !today.isAfter(due))
                                .map(due -> awaited(one, due))
                                .stream())
                .toList();
    }

    private Stream<NeedsYou> line(Transfer one, LocalDate today) {
        if (one.taken(Step.SENT).isEmpty()) {
            return Stream.of(needsYou(one, toSend(one, today), unsent(one), "Open transfer"));
        }
        return receiptDue(one)
                .filter(today::isAfter)
                .map(due ->
                        needsYou(
                                one,
                                new Timing(
                                        Urgency.LATE,
                                        late(days.get().between(due, today), due),
                                        "Expected by " + Days.brief(due),
                                        due),
                                "No receipt yet from " + one.school() + ".",
                                "Record a chase"))
                .stream();
    }

    private static NeedsYou needsYou(Transfer one, Timing timing, String why, String deed) {
        return new NeedsYou(
                Group.TRANSFERS,
                timing,
                List.of(one.child()),
                why,
                new ToDo.Send(
                        one.id(),
                        one.next().equals(Optional.of(Step.SENT)) ? "Record sending" : deed));
    }

    private Timing toSend(Transfer one, LocalDate today) {
        String due = "Due " + Days.brief(one.dueOn());
        return switch (one.standing(days.get(), today)) {
            case Standing.Late(int late) ->
                    new Timing(Urgency.LATE, late(late, one.dueOn()), due, one.dueOn());
            case Standing.DueToday _ -> new Timing(Urgency.SOON, "Due today", due, one.dueOn());
            case Standing.Running(int left) ->
                    new Timing(
                            left <= SOON_FROM ? Urgency.SOON : Urgency.OPEN,
                            Timing.count(left, "school day") + " left",
                            due,
                            one.dueOn());
            case Standing.Sent _ -> throw new IllegalStateException("it was sent");
        };
    }

    private static String late(int days, LocalDate since) {
        return days == 0
                ? "Late since " + Days.brief(since)
                : Timing.count(days, "school day") + " late";
    }

    private static String unsent(Transfer one) {
        String to = " to " + one.school() + ".";
        return switch (one.next().orElse(Step.SENT)) {
            case LEAVING_NOTICED -> "The file goes" + to + " How you heard of it is not recorded.";
            case DESTINATION_CONFIRMED -> "The next school is not confirmed: " + one.school() + ".";
            case LEAD_SPOKEN_TO -> "Their lead has not been spoken to: " + one.school() + ".";
            case PACK_MADE -> "The pack is not made yet, for " + one.school() + ".";
            case PACK_CHECKED -> "Pack waits for its check by a second person.";
            case SENT, RECEIPT_CONFIRMED -> "Pack checked, not yet sent" + to;
        };
    }

    /** Empty before it was sent, and once the receipt is here. */
    private Optional<LocalDate> receiptDue(Transfer one) {
        if (one.taken(Step.RECEIPT_CONFIRMED).isPresent()) {
            return Optional.empty();
        }
        return one.taken(Step.SENT).map(Line::day).map(one.clock(days.get())::receiptDue);
    }

    private Waits awaited(Transfer one, LocalDate due) {
        String sent = one.taken(Step.SENT).map(line -> Days.brief(line.day())).orElse("");
        return new Waits(
                List.of(one.child()),
                "Receipt from " + one.school() + ", file sent " + sent,
                "Chase from " + Days.brief(days.get().after(due, 1)),
                due);
    }
}
