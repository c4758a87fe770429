package org.daybook.arrival.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.ArrivalDue;
import org.daybook.arrival.ArrivalLine;
import org.daybook.arrival.ArrivalPractice;
import org.daybook.arrival.ArrivalStanding;
import org.daybook.arrival.ArrivalStep;
import org.daybook.base.Days;
import org.daybook.base.SchoolDays;
import org.daybook.children.Child;
import org.daybook.desk.ClockFace;
import org.daybook.desk.LogCard;
import org.daybook.desk.StepFace;

/**
 * A file in, as its page says it.
 *
 * @param saying the line under the title
 * @param also what is due besides the clock's own
 * @param due what is due first; it need not be a step of the way, as a chase
 * @param next the step of the way that comes now; empty where it has ended
 */
record ArrivalFace(
        Arrival arrival,
        Child child,
        String title,
        String saying,
        ClockFace clock,
        List<String> also,
        Optional<ArrivalStep> due,
        Optional<ArrivalStep> next,
        List<StepFace<ArrivalStep>> steps,
        List<LogCard.Line> log,
        List<String> staff) {

    static ArrivalFace of(
            Arrival arrival,
            Child child,
            ArrivalPractice practice,
            SchoolDays days,
            LocalDate today,
            List<String> staff) {
        List<ArrivalStanding> due = ArrivalStanding.each(arrival, practice, days, today);
        ArrivalStanding standing = ArrivalStanding.of(arrival, practice, days, today);
        Optional<ArrivalStep> next = next(arrival, standing);
        return new ArrivalFace(
                arrival,
                child,
                child.name() + " from " + school(arrival),
                saying(arrival, child),
                ArrivalClockFace.of(arrival, standing, days, today),
                due.stream()
                        .skip(1)
                        .map(one ->
                                StepWords.sentences(
                                        one.due().map(StepWords::by).orElse("")
                                                + (one.late() ? ", " + one.howLong() : "")))
                        .toList(),
                standing.due().map(ArrivalDue::step),
                next,
                steps(arrival, next),
                log(arrival),
                staff);
    }

    static String school(Arrival arrival) {
        return arrival.school().isEmpty() ? "no earlier school" : arrival.school();
    }

    private static String saying(Arrival arrival, Child child) {
        String lead =
                Stream.of(arrival.lead(), arrival.contact())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        return StepWords.sentences(
                child.yearAndClass(),
                arrival.joinedOn().map(day -> "Joined " + Days.full(day)).orElse(""),
                lead);
    }

    /** What is due where that is a step of the way; else the first that is not done. */
    private static Optional<ArrivalStep> next(Arrival arrival, ArrivalStanding standing) {
        List<ArrivalStep> way = arrival.way();
        return standing.due().map(ArrivalDue::step).filter(way::contains).or(arrival::next);
    }

    private static List<StepFace<ArrivalStep>> steps(Arrival arrival, Optional<ArrivalStep> next) {
        List<StepFace<ArrivalStep>> faces = new ArrayList<>();
        for (ArrivalStep step : arrival.way()) {
            StepFace.State state = state(arrival, step, next);
            faces.add(
                    new StepFace<>(
                            step,
                            step.title(),
                            detail(arrival, step, state),
                            state,
                            StepWords.deed(step),
                            step != ArrivalStep.CLOSED && !arrival.ended()));
        }
        return List.copyOf(faces);
    }

    private static StepFace.State state(
            Arrival arrival, ArrivalStep step, Optional<ArrivalStep> next) {
        if (arrival.done(step)) {
            return StepFace.State.DONE;
        }
        if (next.equals(Optional.of(step))) {
            return StepFace.State.NEXT;
        }
        if (arrival.ended()) {
            return StepFace.State.LEFT_OUT;
        }
        boolean passed =
                step == ArrivalStep.REQUESTED
                        && (arrival.received().isPresent() || arrival.nilReturn().isPresent());
        return passed ? StepFace.State.NOT_RECORDED : StepFace.State.AHEAD;
    }

    private static String detail(Arrival arrival, ArrivalStep step, StepFace.State state) {
        return switch (state) {
            case DONE -> done(arrival, step);
            case NOT_RECORDED -> "Not recorded";
            case NEXT, AHEAD, LEFT_OUT -> step.hint();
        };
    }

    private static String done(Arrival arrival, ArrivalStep step) {
        if (step == ArrivalStep.CLOSED) {
            return arrival.ending()
                    .map(ending -> StepWords.sentences(ending.how().words(), ending.why()))
                    .orElse("");
        }
        return arrival.taken(step).map(StepWords::said).orElse("");
    }

    private static List<LogCard.Line> log(Arrival arrival) {
        return arrival.newestFirst().stream().map(ArrivalFace::line).toList();
    }

    private static LogCard.Line line(ArrivalLine line) {
        return new LogCard.Line(
                Days.brief(line.day()), line.time(), StepWords.logged(line), line.by());
    }

    /** What may be recorded at any time, in the order in which it is offered. */
    List<ArrivalStep> others() {
        if (arrival.ended()) {
            return List.of();
        }
        List<ArrivalStep> others = new ArrayList<>();
        boolean here = arrival.received().isPresent();
        if (arrival.missing().isPresent()) {
            others.add(ArrivalStep.REST_CAME);
        }
        if (!here || arrival.missing().isPresent()) {
            others.add(ArrivalStep.CHASED);
            others.add(ArrivalStep.ESCALATED);
        }
        if (!here) {
            others.add(
                    arrival.nilReturn().isPresent()
                            ? ArrivalStep.RECEIVED
                            : ArrivalStep.NIL_RETURN);
        }
        return List.copyOf(others);
    }
}
