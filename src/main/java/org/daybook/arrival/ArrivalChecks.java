package org.daybook.arrival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.School;

/**
 * What keeps a line about a file in from being recorded: what would be wrong, or would say nothing.
 * What is only not known yet can be said later.
 */
final class ArrivalChecks {

    /** The longest text of one field, in characters. */
    static final int LONGEST = 20_000;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_CONTACT = 1000;
    private static final int LONGEST_TIME = 60;
    private static final Optional<Problem> NONE = Optional.empty();

    private ArrivalChecks() {}

    static List<Problem> problems(Arrival arrival, NewArrivalLine line, LocalDate today) {
        if (line.step() == ArrivalStep.CLOSED) {
            throw new IllegalArgumentException("it is ended with a reason");
        }
        if (arrival.ended() && line.step() != ArrivalStep.NOTE) {
            return List.of(
                    new Problem(
                            "", "This has ended. Take it up again, then record what came of it."));
        }
        List<Problem> problems = new ArrayList<>(problems(line, today));
        tooEarly(arrival, line).ifPresent(problems::add);
        return problems;
    }

    /** What is wrong whatever was recorded before. */
    static List<Problem> problems(NewArrivalLine line, LocalDate today) {
        return Stream.of(
                        happened("day", line.day(), today),
                        line.by().isBlank() ? problem("by", "Say who did it.") : NONE,
                        unsaid(line),
                        lacking(line),
                        measures(line),
                        fits("by", line.by(), LONGEST_NAME),
                        fits("whom", line.whom(), LONGEST_LINE),
                        fits("time", line.time(), LONGEST_TIME),
                        fits("words", line.words(), LONGEST),
                        line.came().flatMap(ArrivalChecks::fits))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Problem> problem(String field, String sentence) {
        return Optional.of(new Problem(field, sentence));
    }

    private static Optional<Problem> unsaid(NewArrivalLine line) {
        boolean nobody = line.whom().isBlank();
        boolean nothing = line.words().isBlank();
        return switch (line.step()) {
            case NIL_RETURN ->
                    nobody
                            ? problem("whom", "Say who told you that there is no file.")
                            : Optional.empty();
            case ESCALATED -> nobody ? problem("whom", "Say to whom it went.") : Optional.empty();
            case TOLD -> nobody ? problem("whom", "Say who was told.") : Optional.empty();
            case CHASED, NOTE, REST_CAME ->
                    nothing
                            ? problem("words", "Say in a few words what was said or sent.")
                            : Optional.empty();
            case PUT_IN_PLACE ->
                    nothing && line.measures().isEmpty()
                            ? problem(
                                    "words",
                                    "Name at least one thing, or say why nothing is needed.")
                            : Optional.empty();
            case ENROLLED, REQUESTED, RECEIVED, READ, ACKNOWLEDGED, CLOSED -> Optional.empty();
        };
    }

    private static Optional<Problem> lacking(NewArrivalLine line) {
        return line.came()
                .filter(came -> came.lacksSomething() && came.missing().isBlank())
                .flatMap(_ ->
                        problem("missing", "Say what is missing, so that it can be asked for."));
    }

    private static Optional<Problem> measures(NewArrivalLine line) {
        if (line.measures().stream().anyMatch(one -> one.what().isBlank())) {
            return problem("measures", "Say of each line what is put in place.");
        }
        return line.measures().stream()
                .flatMap(one ->
                        Stream.of(
                                fits("measures", one.what(), LONGEST),
                                fits("measures", one.owner(), LONGEST_NAME)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Nobody has read what had not come. */
    private static Optional<Problem> tooEarly(Arrival arrival, NewArrivalLine line) {
        if (!line.step().needsTheFile()) {
            return Optional.empty();
        }
        Optional<ArrivalLine> received = arrival.received();
        if (received.isEmpty()) {
            return problem("", "Record first how and when the file came.");
        }
        if (line.step() == ArrivalStep.REST_CAME && arrival.missing().isEmpty()) {
            return problem("", "Nothing is recorded as missing.");
        }
        LocalDate came = received.get().day();
        return line.day()
                .filter(day -> day.isBefore(came))
                .flatMap(_ ->
                        problem(
                                "day",
                                "The file came on "
                                        + Days.full(came)
                                        + ". Which day after that was it?"));
    }

    static Optional<Problem> happened(String field, Optional<LocalDate> day, LocalDate today) {
        if (day.isEmpty()) {
            return problem(field, "Say which day it was.");
        }
        return day.filter(one -> one.isAfter(today))
                .flatMap(_ ->
                        problem(
                                field,
                                "That day is still to come. Did you mean today, "
                                        + Days.brief(today)
                                        + "?"));
    }

    /** What is said of their school. */
    static List<Problem> school(String school, String lead, String contact) {
        return Stream.of(
                        school.isBlank() ? problem("school", "Name the school or setting.") : NONE,
                        fits("school", school, LONGEST_LINE),
                        fits("lead", lead, LONGEST_LINE),
                        fits("contact", contact, LONGEST_CONTACT))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Problem> fits(Came came) {
        return Stream.of(
                        fits("pages", came.pages(), LONGEST_TIME),
                        fits("items", came.items(), LONGEST),
                        fits("missing", came.missing(), LONGEST))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<Problem> fits(String field, String text, int longest) {
        return text.length() <= longest
                ? Optional.empty()
                : problem(
                        field,
                        String.format(
                                School.LOCALE,
                                "This is longer than this field keeps, %,d characters.",
                                longest));
    }
}
