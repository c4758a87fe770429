package org.daybook.transfer.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.SchoolDays;
import org.daybook.desk.Mark;
import org.daybook.transfer.Counting;
import org.daybook.transfer.Event;
import org.daybook.transfer.Line;
import org.daybook.transfer.LineKind;
import org.daybook.transfer.Receipt;
import org.daybook.transfer.Sentences;
import org.daybook.transfer.Transfer;

/**
 * Where the receipt stands, as the page says it.
 *
 * @param items what was sent, each with whether it came
 * @param deeds what can be recorded about it now
 */
record ReceiptFace(
        Mark.Shape shape, String chip, String text, List<Item> items, List<LineKind> deeds) {

    /** One thing that was sent. */
    record Item(Mark.Shape shape, String words) {}

    static ReceiptFace of(Transfer transfer, SchoolDays days, LocalDate today) {
        if (transfer.isLost()) {
            return lost(transfer);
        }
        return switch (transfer.receipt(days, today)) {
            case Receipt.NotSent _ -> notSent(transfer, days);
            case Receipt.Awaited awaited -> awaited(transfer, awaited);
            case Receipt.ToChase chase -> toChase(transfer, chase);
            case Receipt.Here here -> here(here);
        };
    }

    private static ReceiptFace lost(Transfer transfer) {
        String since =
                transfer.latest(Event.LOST)
                        .map(line -> Days.full(line.day()) + ", " + line.time())
                        .orElse("");
        return new ReceiptFace(
                Mark.Shape.LATE,
                "Lost on its way",
                "You learnt of it on "
                        + since
                        + ". Ask the carrier and "
                        + transfer.to().leadOrTheirLead()
                        + ", and record whatever comes of it.",
                List.of(),
                List.of(Event.FOUND));
    }

    private static ReceiptFace notSent(Transfer transfer, SchoolDays days) {
        if (transfer.destination().fileStays() && transfer.school().isEmpty()) {
            return new ReceiptFace(
                    Mark.Shape.NOT_KNOWN,
                    "Not sent",
                    transfer.destination().consequence(),
                    List.of(),
                    List.of());
        }
        return new ReceiptFace(
                Mark.Shape.NOT_KNOWN,
                "Not sent yet",
                "The pack ends with a slip for "
                        + transfer.to().leadOrTheirLead()
                        + " to sign and return by "
                        + Days.brief(transfer.clock(days).receiptDue(transfer.dueOn()))
                        + ".",
                List.of(),
                List.of());
    }

    private static ReceiptFace awaited(Transfer transfer, Receipt.Awaited awaited) {
        boolean chased = awaited.again().isAfter(awaited.by());
        return new ReceiptFace(
                Mark.Shape.OPEN,
                "Awaited",
                "Expected by "
                        + Days.brief(awaited.by())
                        + " from "
                        + transfer.to().leadOrTheirLead()
                        + "."
                        + (chased
                                ? " Chased; ask again after " + Days.brief(awaited.again()) + "."
                                : ""),
                sent(awaited.sent()),
                List.of(Event.CHASED, Event.RECALLED, Event.LOST));
    }

    private static ReceiptFace toChase(Transfer transfer, Receipt.ToChase chase) {
        String late =
                chase.late() == 0
                        ? "Late since " + Days.brief(chase.by())
                        : Counting.SCHOOL_DAYS.count(chase.late()) + " late";
        String whom =
                Stream.of(transfer.to().leadOrTheirLead(), transfer.contact())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return new ReceiptFace(
                Mark.Shape.LATE,
                late,
                "Expected by "
                        + Days.brief(chase.by())
                        + "."
                        + chased(transfer)
                        + " Phone "
                        + Sentences.ended(whom),
                sent(chase.sent()),
                List.of(Event.CHASED, Event.RECALLED, Event.LOST));
    }

    private static String chased(Transfer transfer) {
        return transfer.latest(Event.CHASED)
                .map(line ->
                        " Chased "
                                + (transfer.chases() == 1
                                        ? "once, "
                                        : transfer.chases() + " times, last ")
                                + Days.brief(line.day())
                                + ".")
                .orElse("");
    }

    private static List<Item> sent(Line sent) {
        return sent.carried().items().stream()
                .map(item -> new Item(Mark.Shape.OPEN, item))
                .toList();
    }

    private static ReceiptFace here(Receipt.Here here) {
        String confirmed =
                Stream.of(
                                "Confirmed "
                                        + Days.full(here.receipt().day())
                                        + ", "
                                        + here.receipt().by(),
                                WayWords.carried(here.receipt()),
                                here.receipt().words())
                        .map(Sentences::ended)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        int missing = here.missing().size();
        return new ReceiptFace(
                missing == 0 ? Mark.Shape.DONE : Mark.Shape.DUE_SOON,
                missing == 0
                        ? "Received"
                        : missing + (missing == 1 ? " item missing" : " items missing"),
                confirmed,
                here.sent().carried().items().stream().map(item -> item(item, here)).toList(),
                missing == 0 ? List.of() : List.of(Event.REST_ARRIVED, Event.CHASED, Event.LOST));
    }

    private static Item item(String words, Receipt.Here here) {
        return here.missing().contains(words)
                ? new Item(Mark.Shape.LATE, words + ": not arrived")
                : new Item(Mark.Shape.DONE, words);
    }
}
