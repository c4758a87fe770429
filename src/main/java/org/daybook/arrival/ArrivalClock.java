package org.daybook.arrival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.base.SchoolDays;

/** What is due with a file in, and from when it is counted: pure rules over its lines. */
public final class ArrivalClock {

    private final Arrival arrival;
    private final ArrivalPractice practice;
    private final SchoolDays days;
    private final List<ArrivalDue> due = new ArrayList<>();

    private ArrivalClock(Arrival arrival, ArrivalPractice practice, SchoolDays days) {
        this.arrival = arrival;
        this.practice = practice;
        this.days = days;
    }

    /** Everything that is due, the earliest first; empty once nothing is, or it has ended. */
    public static List<ArrivalDue> of(Arrival arrival, ArrivalPractice practice, SchoolDays days) {
        ArrivalClock clock = new ArrivalClock(arrival, practice, days);
        if (!arrival.ended()) {
            clock.count();
        }
        return clock.due.stream()
                .sorted(Comparator.comparing(ArrivalDue::due).thenComparing(ArrivalDue::step))
                .toList();
    }

    private void count() {
        Optional<ArrivalLine> received = arrival.received();
        if (received.isPresent()) {
            hereAndNotDone(received.get());
        } else if (arrival.nilReturn().isEmpty()) {
            awaited();
        }
    }

    private void awaited() {
        Optional<ArrivalLine> asked = arrival.taken(ArrivalStep.REQUESTED);
        if (asked.isEmpty()) {
            boolean joined = arrival.joinedOn().equals(Optional.of(arrival.from()));
            add(
                    ArrivalStep.REQUESTED,
                    arrival.from(),
                    joined ? "the first day here" : "the day we knew of it",
                    practice.askWithin(),
                    false);
            return;
        }
        ArrivalLine last =
                arrival.latest(ArrivalStep.REQUESTED, ArrivalStep.CHASED, ArrivalStep.ESCALATED)
                        .orElseThrow();
        LocalDate chase = days.after(last.day(), practice.chaseAfter());
        LocalDate escalate = days.after(asked.get().day(), practice.escalateAfter());
        if (arrival.taken(ArrivalStep.ESCALATED).isEmpty() && !escalate.isAfter(chase)) {
            add(
                    ArrivalStep.ESCALATED,
                    asked.get().day(),
                    "the day it was asked for",
                    practice.escalateAfter(),
                    true);
        } else {
            add(ArrivalStep.CHASED, last.day(), since(last), practice.chaseAfter(), true);
        }
    }

    private static String since(ArrivalLine last) {
        return switch (last.step()) {
            case CHASED -> "the last chase";
            case ESCALATED -> "the day it was escalated";
            default -> "the day it was asked for";
        };
    }

    private void hereAndNotDone(ArrivalLine received) {
        String came = "the day it came";
        Optional<ArrivalLine> read = arrival.taken(ArrivalStep.READ);
        if (read.isEmpty()) {
            Optional<ArrivalLine> rest =
                    arrival.latest(ArrivalStep.REST_CAME)
                            .filter(line -> line.position() > received.position());
            add(
                    ArrivalStep.READ,
                    rest.orElse(received).day(),
                    rest.isPresent() ? "the day the rest came" : came,
                    practice.readWithin(),
                    false);
        } else {
            LocalDate from = read.get().day();
            for (ArrivalStep step : List.of(ArrivalStep.PUT_IN_PLACE, ArrivalStep.TOLD)) {
                if (!arrival.done(step)) {
                    add(step, from, "the day it was read", practice.actWithin(), false);
                }
            }
        }
        if (!arrival.done(ArrivalStep.ACKNOWLEDGED)) {
            add(
                    ArrivalStep.ACKNOWLEDGED,
                    received.day(),
                    came,
                    practice.acknowledgeWithin(),
                    false);
        }
        if (arrival.missing().isPresent()) {
            theRest(received);
        }
    }

    /** What was missing is chased from the last time that somebody asked for it. */
    private void theRest(ArrivalLine received) {
        ArrivalLine last =
                arrival.latest(ArrivalStep.CHASED)
                        .filter(chase -> chase.position() > received.position())
                        .orElse(received);
        add(
                ArrivalStep.REST_CAME,
                last.day(),
                last.equals(received) ? "the day it came" : "the last chase",
                practice.chaseAfter(),
                true);
    }

    private void add(ArrivalStep step, LocalDate from, String basis, int allowed, boolean theirs) {
        due.add(new ArrivalDue(step, from, basis, allowed, days.after(from, allowed), theirs));
    }
}
