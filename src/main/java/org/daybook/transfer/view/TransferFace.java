package org.daybook.transfer.view;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Professional;
import org.daybook.desk.ClockFace;
import org.daybook.desk.LogCard;
import org.daybook.desk.StepFace;
import org.daybook.transfer.Breach;
import org.daybook.transfer.Destination;
import org.daybook.transfer.Event;
import org.daybook.transfer.FileOut;
import org.daybook.transfer.Line;
import org.daybook.transfer.LineKind;
import org.daybook.transfer.Sentences;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.WhyThisDate;

/**
 * A file on its way, as its page says it.
 *
 * @param saying the line under the title
 * @param headlines what must not be overlooked, the gravest first; as a rule none
 * @param why the days that were counted
 * @param moved how the day came to be another than the one that was counted first; may be empty
 * @param ctf the common transfer file; empty where there is none
 */
record TransferFace(
        FileOut file,
        String title,
        String saying,
        List<HeadlineFace> headlines,
        ClockFace clock,
        List<WhyThisDate.Told> why,
        List<String> moved,
        List<StepFace<LineKind>> steps,
        List<LogCard.Line> log,
        ReceiptFace receipt,
        Optional<String> ctf,
        List<String> staff) {

    /**
     * A sentence that must not be overlooked, and whom to ring.
     *
     * @param records what its button records
     */
    record HeadlineFace(String sentence, String small, LineKind records) {}

    static TransferFace of(FileOut file, List<String> staff, SchoolDays days, Clock clock) {
        Transfer transfer = file.transfer();
        LocalDate today = LocalDate.now(clock);
        return new TransferFace(
                file,
                title(file),
                saying(file),
                headlines(file, clock.instant()),
                ClockWords.face(transfer, days, today),
                WhyThisDate.of(transfer, days),
                moved(transfer),
                WayWords.steps(file),
                log(transfer),
                ReceiptFace.of(transfer, days, today),
                ctf(transfer),
                staff);
    }

    Transfer transfer() {
        return file.transfer();
    }

    private static String title(FileOut file) {
        Transfer transfer = file.transfer();
        return transfer.school().isEmpty()
                ? file.child().name() + ": " + lower(transfer.destination().words())
                : file.child().name() + " to " + transfer.school();
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(School.LOCALE) + words.substring(1);
    }

    private static String saying(FileOut file) {
        Transfer transfer = file.transfer();
        return Stream.of(
                        file.child().yearAndClass(),
                        file.child().leftOn().map(day -> "Left " + Days.full(day)).orElse(""),
                        transfer.school().isEmpty() || transfer.destination() == Destination.SCHOOL
                                ? ""
                                : transfer.destination().words(),
                        standing(file),
                        Stream.of(transfer.lead(), transfer.contact())
                                .filter(part -> !part.isBlank())
                                .reduce((lead, contact) -> lead + ", " + contact)
                                .map(next -> "Their lead: " + next)
                                .orElse(""))
                .map(Sentences::ended)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** "Child in need: the social worker has been told". */
    private static String standing(FileOut file) {
        String status = file.status().map(ChildStatus::words).orElse("");
        if (!file.asksSocialWorker()) {
            return status;
        }
        String told =
                file.transfer().taken(Step.SOCIAL_WORKER_TOLD).isPresent()
                        ? "the social worker has been told"
                        : "the social worker has not been told";
        return status.isEmpty()
                ? told.substring(0, 1).toUpperCase(School.LOCALE) + told.substring(1)
                : status + ": " + told;
    }

    private static List<HeadlineFace> headlines(FileOut file, Instant now) {
        List<HeadlineFace> headlines = new ArrayList<>();
        file.transfer().breach().map(breach -> lost(breach, now)).ifPresent(headlines::add);
        boolean asks =
                file.onPlan()
                        && !file.transfer().hasEnded()
                        && file.transfer().taken(Step.SOCIAL_WORKER_TOLD).isEmpty();
        if (asks) {
            headlines.add(
                    new HeadlineFace(
                            "On a child protection plan: does the social worker know of the move?",
                            file.socialWorker()
                                            .map(Professional::nameAndPhone)
                                            .orElse(
                                                    "No social worker is recorded: ring their"
                                                            + " team’s duty line")
                                    + ". This file goes first.",
                            Step.SOCIAL_WORKER_TOLD));
        }
        return List.copyOf(headlines);
    }

    private static HeadlineFace lost(Breach breach, Instant now) {
        long hours = breach.hours(now);
        String count = hours + (hours == 1 ? " hour" : " hours");
        String until =
                Days.full(breach.until().toLocalDate())
                        + ", "
                        + Days.time(breach.until().toLocalTime());
        return new HeadlineFace(
                breach.isOver(now)
                        ? "Lost on its way, and not decided who is told: " + count + " late."
                        : "Lost on its way: " + count + " left to tell whoever has to be told.",
                "Until "
                        + until
                        + ". Tell the head and your data protection officer now; they decide about"
                        + " the regulator and the family.",
                Event.BREACH_DECIDED);
    }

    /** Each turn of the day, the first one first. */
    private static List<String> moved(Transfer transfer) {
        List<String> turns = new ArrayList<>();
        for (Line line : transfer.lines()) {
            turn(line).ifPresent(turns::add);
        }
        if (!turns.isEmpty()) {
            turns.addFirst("First due " + Days.full(transfer.counted().firstDue()) + ".");
        }
        return List.copyOf(turns);
    }

    private static Optional<String> turn(Line line) {
        String by = Days.brief(line.day()) + ", " + line.by();
        String to = line.due().map(Days::full).orElse("");
        String words =
                switch (line.kind()) {
                    case Event.DUE_MOVED -> "Moved to " + to + " on " + by;
                    case Event.PAUSED -> "Paused on " + by;
                    case Event.RESUMED -> "Taken up again on " + by + ", due " + to;
                    case Event.DESTINATION_CHANGED, Event.CALL ->
                            to.isEmpty() ? "" : "Counted anew on " + by + ", due " + to;
                    case Step.ON_ROLL -> "On the next roll since " + by + ", due " + to;
                    default -> "";
                };
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentences.ended(words) + " " + Sentences.ended(line.words()));
    }

    private static List<LogCard.Line> log(Transfer transfer) {
        return transfer.lines().stream()
                .sorted(Comparator.comparing(Line::day).thenComparingInt(Line::position).reversed())
                .map(line ->
                        new LogCard.Line(
                                Days.brief(line.day()),
                                line.time(),
                                WayWords.told(transfer, line),
                                WayWords.how(line)))
                .toList();
    }

    private static Optional<String> ctf(Transfer transfer) {
        return transfer.counted()
                .ctfDue()
                .map(due ->
                        transfer.latest(Event.CTF_SENT)
                                .map(line -> "Sent " + Days.full(line.day()) + ", " + line.by())
                                .orElse("Due " + Days.full(due)));
    }
}
