package org.daybook.arrival;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;
import org.daybook.base.School;

/**
 * A child's file that an earlier school holds, from the first word of it to the acknowledgement.
 *
 * @param school where the child was before; empty where it was at none
 * @param lead their designated safeguarding lead; may be empty while it is not known
 * @param contact how to reach them; may be empty
 * @param joinedOn the child's first day here, as far as it was known
 * @param lines what was done, in the order of writing
 */
public record Arrival(
        ArrivalId id,
        ChildId child,
        String school,
        String lead,
        String contact,
        Optional<LocalDate> joinedOn,
        Instant begunAt,
        String begunBy,
        Optional<Ending> ending,
        List<ArrivalLine> lines) {

    public Arrival {
        lines = List.copyOf(lines);
    }

    /** The line in force for a step: the latest one. What came later has to be read too. */
    public Optional<ArrivalLine> taken(ArrivalStep step) {
        return latest(step)
                .filter(line ->
                        step != ArrivalStep.READ
                                || latest(ArrivalStep.REST_CAME)
                                        .filter(rest -> rest.position() > line.position())
                                        .isEmpty());
    }

    /** The latest line of any of these steps, in the order of writing. */
    public Optional<ArrivalLine> latest(ArrivalStep... steps) {
        List<ArrivalStep> sought = Arrays.asList(steps);
        return lines.stream()
                .filter(line -> sought.contains(line.step()))
                .reduce((earlier, later) -> later);
    }

    public List<ArrivalLine> all(ArrivalStep step) {
        return lines.stream().filter(line -> line.step() == step).toList();
    }

    /** How the file came, unless their lead has said since then that there is none. */
    public Optional<ArrivalLine> received() {
        return answer().filter(line -> line.step() == ArrivalStep.RECEIVED);
    }

    /** Who said that there is no file, unless one came after all or was asked for again. */
    public Optional<ArrivalLine> nilReturn() {
        return answer().filter(line -> line.step() == ArrivalStep.NIL_RETURN);
    }

    private Optional<ArrivalLine> answer() {
        return latest(ArrivalStep.RECEIVED, ArrivalStep.NIL_RETURN)
                .filter(line -> line.step() == ArrivalStep.RECEIVED || !askedSince(line));
    }

    private boolean askedSince(ArrivalLine line) {
        return latest(ArrivalStep.REQUESTED, ArrivalStep.CHASED, ArrivalStep.ESCALATED)
                .filter(asked -> asked.position() > line.position())
                .isPresent();
    }

    /** What of the file is still with them; empty when all came, or nobody said otherwise. */
    public Optional<String> missing() {
        return received()
                .filter(line -> line.came().filter(Came::lacksSomething).isPresent())
                .filter(line ->
                        latest(ArrivalStep.REST_CAME)
                                .filter(rest -> rest.position() > line.position())
                                .isEmpty())
                .flatMap(ArrivalLine::came)
                .map(Came::missing);
    }

    /** The way of this file: another one where their lead said that there is none. */
    public List<ArrivalStep> way() {
        return nilReturn().isPresent() ? ArrivalStep.WAY_WITHOUT_FILE : ArrivalStep.WAY;
    }

    public boolean done(ArrivalStep step) {
        return step == ArrivalStep.CLOSED ? ended() : taken(step).isPresent();
    }

    /**
     * The first step that is not done; empty once it has ended. A file that came unasked is not
     * asked for any more.
     */
    public Optional<ArrivalStep> next() {
        if (ended()) {
            return Optional.empty();
        }
        boolean answered = answer().isPresent();
        return way().stream()
                .filter(step -> !done(step))
                .filter(step -> !(answered && step == ArrivalStep.REQUESTED))
                .findFirst();
    }

    public boolean ended() {
        return ending.isPresent();
    }

    /** Measures put in place, those recorded first first. */
    public List<Measure> measures() {
        return lines.stream().flatMap(line -> line.measures().stream()).toList();
    }

    /** The lines as a log is read: the latest day first. */
    public List<ArrivalLine> newestFirst() {
        return lines.stream()
                .sorted(
                        Comparator.comparing(ArrivalLine::day)
                                .thenComparingInt(ArrivalLine::position)
                                .reversed())
                .toList();
    }

    /** From which day the file ought to have been asked for. */
    public LocalDate from() {
        LocalDate begun = LocalDate.ofInstant(begunAt, School.ZONE);
        return joinedOn.filter(day -> day.isBefore(begun)).orElse(begun);
    }

    Arrival with(ArrivalLine line) {
        return new Arrival(
                id,
                child,
                school,
                lead,
                contact,
                joinedOn,
                begunAt,
                begunBy,
                ending,
                Stream.concat(lines.stream(), Stream.of(line)).toList());
    }
}
