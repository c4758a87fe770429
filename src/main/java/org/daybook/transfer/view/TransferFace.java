package org.daybook.transfer.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.SchoolDays;
import org.daybook.children.Child;
import org.daybook.transfer.Line;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;

/**
 * A file on its way, as its page says it.
 *
 * @param saying the line under the title
 */
record TransferFace(
        Transfer transfer,
        String title,
        String saying,
        ClockFace clock,
        List<StepFace> steps,
        List<LogFace> log,
        ReceiptFace receipt,
        List<String> staff) {

    /** A line of the log: when, what, and how or by whom. */
    record LogFace(String day, String time, String words, String by) {}

    /** Where the receipt stands. */
    record ReceiptFace(State state, String chip, String text) {

        enum State {
            NOT_SENT,
            AWAITED,
            LATE,
            HERE
        }
    }

    static TransferFace of(
            Transfer transfer, Child child, List<String> staff, SchoolDays days, LocalDate today) {
        return new TransferFace(
                transfer,
                child.name() + " to " + transfer.to().name(),
                saying(child, transfer),
                ClockFace.of(transfer, days, today),
                StepFace.of(transfer),
                log(transfer),
                receipt(transfer, days, today),
                staff);
    }

    private static String saying(Child child, Transfer transfer) {
        return Stream.of(
                        child.yearAndClass(),
                        child.leftOn().map(day -> "Left " + Days.full(day)).orElse(""),
                        Stream.of(transfer.lead(), transfer.contact())
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(", ")))
                .filter(part -> !part.isBlank())
                .map(part -> part.endsWith(".") ? part : part + ".")
                .collect(Collectors.joining(" "));
    }

    private static List<LogFace> log(Transfer transfer) {
        return transfer.lines().stream()
                .sorted(Comparator.comparing(Line::day).thenComparingInt(Line::position).reversed())
                .map(TransferFace::line)
                .toList();
    }

    private static LogFace line(Line line) {
        String what =
                Stream.of(
                                line.step().map(Step::title).orElse(""),
                                line.route().map(route -> route.words()).orElse(""),
                                line.words())
                        .filter(part -> !part.isBlank())
                        .map(part -> part.endsWith(".") ? part : part + ".")
                        .collect(Collectors.joining(" "));
        return new LogFace(Days.brief(line.day()), line.time(), what, line.by());
    }

    private static ReceiptFace receipt(Transfer transfer, SchoolDays days, LocalDate today) {
        Optional<Line> here = transfer.taken(Step.RECEIPT_CONFIRMED);
        if (here.isPresent()) {
            return new ReceiptFace(
                    ReceiptFace.State.HERE,
                    "Received",
                    "Confirmed " + Days.full(here.get().day()) + ", " + here.get().by() + ".");
        }
        Optional<Line> sent = transfer.taken(Step.SENT);
        if (sent.isEmpty()) {
            return new ReceiptFace(
                    ReceiptFace.State.NOT_SENT,
                    "Not sent yet",
                    "The pack ends with a slip for "
                            + theirLead(transfer)
                            + " to sign and return by "
                            + Days.brief(transfer.clock(days).receiptDue(transfer.dueOn()))
                            + ".");
        }
        return awaited(transfer, transfer.clock(days).receiptDue(sent.get().day()), today);
    }

    private static ReceiptFace awaited(Transfer transfer, LocalDate due, LocalDate today) {
        return today.isAfter(due)
                ? new ReceiptFace(
                        ReceiptFace.State.LATE,
                        "Not confirmed",
                        "Expected by "
                                + Days.brief(due)
                                + ". Phone "
                                + theirLead(transfer)
                                + " and write it in the log.")
                : new ReceiptFace(
                        ReceiptFace.State.AWAITED,
                        "Awaited",
                        "Expected by " + Days.brief(due) + " from " + theirLead(transfer) + ".");
    }

    private static String theirLead(Transfer transfer) {
        return transfer.lead().isEmpty() ? "their lead" : transfer.lead();
    }
}
