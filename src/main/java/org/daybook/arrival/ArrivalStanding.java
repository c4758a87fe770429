package org.daybook.arrival;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.SchoolDays;

/**
 * Where a file in stands today; computed and never stored.
 *
 * @param due what is due first; empty when nothing is
 * @param days school days left until it, or gone since
 */
public record ArrivalStanding(Phase phase, Near near, Optional<ArrivalDue> due, int days) {

    /** How far it is. */
    public enum Phase {
        TO_ASK("Not asked for yet"),
        AWAITED("Awaited"),
        UNREAD("Received, not read"),
        IN_HAND("Received and read"),
        NIL("No file held"),
        DONE("All done, to be closed"),
        ENDED("Ended");

        private final String words;

        Phase(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How near its day is. */
    public enum Near {
        LATE,
        TODAY,
        SOON,
        /** Their day has not come: nothing to do yet. */
        WAITING,
        NOTHING_DUE
    }

    /** The most pressing first. */
    public static final Comparator<ArrivalStanding> MOST_PRESSING =
            Comparator.comparing(ArrivalStanding::near)
                    .thenComparing(one -> one.due().map(ArrivalDue::due).orElse(LocalDate.MAX));

    public static ArrivalStanding of(
            Arrival arrival, ArrivalPractice practice, SchoolDays days, LocalDate today) {
        List<ArrivalDue> due = ArrivalClock.of(arrival, practice, days);
        Phase phase = phase(arrival, due);
        return due.stream()
                .map(one -> of(phase, one, days, today))
                .min(MOST_PRESSING)
                .orElseGet(() -> new ArrivalStanding(phase, Near.NOTHING_DUE, Optional.empty(), 0));
    }

    /** Each thing that is due by itself, the most pressing first: a file may be late twice. */
    public static List<ArrivalStanding> each(
            Arrival arrival, ArrivalPractice practice, SchoolDays days, LocalDate today) {
        List<ArrivalDue> due = ArrivalClock.of(arrival, practice, days);
        Phase phase = phase(arrival, due);
        return due.stream().map(one -> of(phase, one, days, today)).sorted(MOST_PRESSING).toList();
    }

    private static ArrivalStanding of(
            Phase phase, ArrivalDue one, SchoolDays days, LocalDate today) {
        LocalDate day = one.due();
        if (today.isAfter(day)) {
            return new ArrivalStanding(
                    phase, Near.LATE, Optional.of(one), days.between(day, today));
        }
        if (today.isEqual(day)) {
            return new ArrivalStanding(
                    phase, one.theirs() ? Near.WAITING : Near.TODAY, Optional.of(one), 0);
        }
        return new ArrivalStanding(
                phase,
                one.theirs() ? Near.WAITING : Near.SOON,
                Optional.of(one),
                days.between(today, day));
    }

    private static Phase phase(Arrival arrival, List<ArrivalDue> due) {
        if (arrival.ended()) {
            return Phase.ENDED;
        }
        if (arrival.nilReturn().isPresent()) {
            return Phase.NIL;
        }
        if (arrival.received().isPresent()) {
            if (!arrival.done(ArrivalStep.READ)) {
                return Phase.UNREAD;
            }
            return due.isEmpty() ? Phase.DONE : Phase.IN_HAND;
        }
        return arrival.done(ArrivalStep.REQUESTED) ? Phase.AWAITED : Phase.TO_ASK;
    }

    public boolean late() {
        return near == Near.LATE;
    }

    /** "2 school days late", "Due today", "3 school days left", "Chase from Mon 30 Nov". */
    public String howLong() {
        return switch (near) {
            case LATE -> days == 0 ? "Late since " + brief() : count(days) + " late";
            case TODAY -> "Due today";
            case SOON -> count(days) + " left";
            case WAITING -> "Expected by " + brief();
            case NOTHING_DUE -> phase.words();
        };
    }

    private String brief() {
        return due.map(ArrivalDue::due).map(Days::brief).orElse("");
    }

    /** "1 school day", "3 school days". */
    public static String count(int days) {
        return days == 1 ? "1 school day" : days + " school days";
    }
}
