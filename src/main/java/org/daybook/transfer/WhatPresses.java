package org.daybook.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.StatusKind;
import org.daybook.transfer.Need.Kind;
import org.daybook.transfer.Need.Weight;
import org.daybook.transfer.TransferClock.Standing;

/** Finds the one thing about a file that presses most, and what its other clock says besides. */
final class WhatPresses {

    /** Days before its day from which a file is due soon. */
    private static final int SOON_FROM = 3;

    private static final String OPEN = "Open transfer";

    private final Transfer transfer;
    private final boolean onPlan;
    private final boolean asksSocialWorker;
    private final SchoolDays days;
    private final Clock clock;
    private final LocalDate today;

    private WhatPresses(
            Transfer transfer,
            boolean onPlan,
            boolean asksSocialWorker,
            SchoolDays days,
            Clock clock) {
        this.transfer = transfer;
        this.onPlan = onPlan;
        this.asksSocialWorker = asksSocialWorker;
        this.days = days;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    static WhatPresses of(
            Transfer transfer,
            Optional<ChildStatus> status,
            boolean asksSocialWorker,
            SchoolDays days,
            Clock clock) {
        boolean onPlan = status.filter(one -> one.kind() == StatusKind.CP_PLAN).isPresent();
        return new WhatPresses(transfer, onPlan, asksSocialWorker, days, clock);
    }

    /** The other clock, once it is over, where what presses first is something else. */
    Optional<Need> besides(Need first) {
        return transfer.hasEnded() || first.kind() == Kind.COMMON_TRANSFER_FILE
                ? Optional.empty()
                : commonTransferFile();
    }

    Need first() {
        return transfer.breach()
                .map(this::breach)
                .or(this::socialWorker)
                .or(this::receipt)
                .orElseGet(this::byItsDay);
    }

    private Need breach(Breach breach) {
        boolean over = breach.isOver(clock.instant());
        long hours = breach.hours(clock.instant());
        String count = hours + (hours == 1 ? " hour" : " hours");
        return new Need(
                Kind.BREACH,
                over ? Weight.LATE : Weight.SOON,
                over ? count + " late" : count + " left",
                "Until "
                        + Days.brief(breach.until().toLocalDate())
                        + " "
                        + Days.time(breach.until().toLocalTime()),
                breach.until().toLocalDate(),
                "Lost on its way: who has to be told of the loss?",
                "Record who was told",
                Optional.of(Event.BREACH_DECIDED));
    }

    /**
     * On a plan the social worker is told at once: on the day on which the move is noticed. A file
     * that is late as well says so.
     */
    private Optional<Need> socialWorker() {
        if (!onPlan || transfer.taken(Step.SOCIAL_WORKER_TOLD).isPresent()) {
            return Optional.empty();
        }
        LocalDate since = LocalDate.ofInstant(transfer.startedAt(), School.ZONE);
        int late = days.between(since, today);
        Need own =
                new Need(
                        Kind.SOCIAL_WORKER,
                        late > 0 ? Weight.LATE : Weight.SOON,
                        late > 0 ? Counting.SCHOOL_DAYS.count(late) : "Today",
                        "Since " + Days.brief(since),
                        since,
                        "On a child protection plan: does the social worker know of the move?",
                        "Record the call",
                        Optional.of(Step.SOCIAL_WORKER_TOLD));
        Need file = byItsDay();
        return Optional.of(
                file.late()
                        ? new Need(
                                Kind.SOCIAL_WORKER,
                                Weight.LATE,
                                file.how(),
                                file.since(),
                                file.day(),
                                own.why(),
                                own.deed(),
                                own.opens())
                        : own);
    }

    private Optional<Need> receipt() {
        return switch (transfer.receipt(days, today)) {
            case Receipt.NotSent _ -> Optional.empty();
            case Receipt.Awaited awaited -> Optional.of(awaited(awaited));
            case Receipt.ToChase chase -> Optional.of(chase(chase));
            case Receipt.Here here -> Optional.of(here(here));
        };
    }

    private Need awaited(Receipt.Awaited awaited) {
        return new Need(
                Kind.RECEIPT_AWAITED,
                Weight.WAITS,
                "Sent " + Days.brief(awaited.sent().day()),
                "Chase from " + Days.brief(days.after(awaited.again(), 1)),
                awaited.by(),
                "Receipt from "
                        + transfer.to().name()
                        + ", file sent "
                        + Days.brief(awaited.sent().day()),
                OPEN,
                Optional.empty());
    }

    private Need chase(Receipt.ToChase chase) {
        return new Need(
                Kind.TO_CHASE,
                Weight.LATE,
                chase.late() == 0
                        ? "Late since " + Days.brief(chase.by())
                        : Counting.SCHOOL_DAYS.count(chase.late()) + " late",
                "Expected by " + Days.brief(chase.by()),
                chase.by(),
                "No receipt yet from " + transfer.to().name() + "." + chased(),
                "Record a chase",
                Optional.of(Event.CHASED));
    }

    private String chased() {
        long chases = transfer.chases();
        return chases == 0 ? "" : " Chased " + (chases == 1 ? "once." : chases + " times.");
    }

    private Need here(Receipt.Here here) {
        int missing = here.missing().size();
        if (missing > 0) {
            return new Need(
                    Kind.MISSING_ITEMS,
                    Weight.SOON,
                    missing + (missing == 1 ? " item missing" : " items missing"),
                    "Received " + Days.brief(here.receipt().day()),
                    here.receipt().day(),
                    "Not everything that was sent has arrived at " + transfer.to().name() + ".",
                    "Record the rest",
                    Optional.of(Event.REST_ARRIVED));
        }
        return commonTransferFile()
                .orElseGet(() ->
                        new Need(
                                Kind.TO_CLOSE,
                                Weight.OPEN,
                                "Received",
                                Days.brief(here.receipt().day()),
                                here.receipt().day(),
                                "The receipt is here. Keep or let go our copy, and close it.",
                                "Close it",
                                Optional.of(Event.CLOSED)));
    }

    private Need byItsDay() {
        return switch (transfer.standing(days, today)) {
            case Standing.Late(int late) ->
                    toDo(
                            Weight.LATE,
                            late == 0
                                    ? "Late since " + Days.brief(transfer.dueOn())
                                    : transfer.rules().counting().count(late) + " late");
            case Standing.DueToday _ -> toDo(Weight.SOON, "Due today");
            case Standing.Running(int left) ->
                    toDo(
                            left <= SOON_FROM || onPlan ? Weight.SOON : Weight.OPEN,
                            transfer.rules().counting().count(left) + " left");
            case Standing.Met(Step step, LocalDate on, boolean inTime) -> met(step, on, inTime);
            case Standing.Awaiting(String what) ->
                    awaits(Kind.AWAITS, "Waits for " + what, "The file stays here until then.");
            case Standing.Paused(LocalDate since, String why) ->
                    awaits(Kind.PAUSED, "Paused since " + Days.brief(since), why);
            case Standing.Ended(End end) -> waits(Kind.TO_CLOSE, end.how().words(), "Closed.");
        };
    }

    private Need toDo(Weight weight, String how) {
        Optional<Step> next = transfer.next(asksSocialWorker);
        return new Need(
                Kind.TO_DO,
                weight,
                how,
                "Due " + Days.brief(transfer.dueOn()),
                transfer.dueOn(),
                (onPlan ? "On a child protection plan, goes first. " : "")
                        + next.map(this::notDone).orElse(""),
                next.filter(Step::sends).map(_ -> "Record sending").orElse(OPEN),
                next.filter(Step::sends).map(LineKind.class::cast));
    }

    private String notDone(Step step) {
        String school = transfer.to().name();
        return switch (step) {
            case LEAVING_NOTICED -> "How you heard of it is not recorded.";
            case SOCIAL_WORKER_TOLD -> "The social worker has not been told of the move.";
            case AUTHORITY_TOLD -> "The authority has not been told.";
            case LOOKED_FOR -> "Nobody has been asked yet where the child went.";
            case DESTINATION_CONFIRMED -> "The next school is not confirmed: " + school + ".";
            case LEAD_SPOKEN_TO -> "Their lead has not been spoken to: " + school + ".";
            case PACK_MADE -> "The pack is not made yet, for " + school + ".";
            case PACK_CHECKED -> "Pack waits for its check by " + checker() + ".";
            case COPY_SENT -> "Pack checked, the copy not yet sent to " + school + ".";
            case ON_ROLL -> "Not yet on the roll of " + school + ".";
            case SENT, RECEIPT_CONFIRMED -> "Pack checked, not yet sent to " + school + ".";
        };
    }

    private String checker() {
        return transfer.asked().map(Line::whom).orElse("a second person");
    }

    /** What was due is done, and nothing is on its way: the file stays. */
    private Need met(Step step, LocalDate on, boolean inTime) {
        return commonTransferFile()
                .orElseGet(() ->
                        new Need(
                                Kind.TO_CLOSE,
                                Weight.OPEN,
                                transfer.destination().title(step),
                                Days.brief(on) + (inTime ? ", in time" : ", after its day"),
                                on,
                                "The file stays here. Close it, with the reason.",
                                "Close it",
                                Optional.of(Event.CLOSED)));
    }

    private Optional<Need> commonTransferFile() {
        return transfer.counted()
                .ctfDue()
                .filter(_ -> transfer.latest(Event.CTF_SENT).isEmpty())
                .filter(today::isAfter)
                .map(due ->
                        new Need(
                                Kind.COMMON_TRANSFER_FILE,
                                Weight.LATE,
                                Counting.SCHOOL_DAYS.count(days.between(due, today)) + " late",
                                "Due " + Days.brief(due),
                                due,
                                "The common transfer file is not recorded as sent. It carries no"
                                        + " child protection content.",
                                "Record it",
                                Optional.of(Event.CTF_SENT)));
    }

    /** What others decide is asked after again, so that no file waits in silence. */
    private Need awaits(Kind kind, String how, String why) {
        Optional<LocalDate> last =
                transfer.lines().stream().map(Line::day).max(Comparator.naturalOrder());
        LocalDate again =
                last.map(day -> days.after(day, transfer.rules().receiptDays())).orElse(today);
        if (!today.isAfter(again)) {
            return waits(kind, how, why);
        }
        return new Need(
                kind,
                Weight.OPEN,
                how,
                last.map(day -> "Last heard " + Days.brief(day)).orElse(""),
                again,
                "Nothing was heard for " + Counting.SCHOOL_DAYS.count(heard(last)) + ". Ask again.",
                "Record a chase",
                Optional.of(Event.CHASED));
    }

    private int heard(Optional<LocalDate> last) {
        return last.map(day -> days.between(day, today)).orElse(0);
    }

    private Need waits(Kind kind, String how, String why) {
        return new Need(kind, Weight.WAITS, how, "", transfer.dueOn(), why, OPEN, Optional.empty());
    }
}
