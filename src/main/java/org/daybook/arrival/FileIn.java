package org.daybook.arrival;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;

/**
 * A file in as a row of a register: plain values, in the words and days that were recorded.
 *
 * @param school empty where there was none
 * @param requested the day on which it was asked for, in force
 * @param chases the days of the chases
 * @param received how it came, in force
 * @param nilReturn the day on which their lead said that there is none, in force
 * @param nilSaidBy who said so
 * @param inPlace what was put in place, with its owners; may be empty
 * @param told who was told
 * @param daysTaken school days from asking to the file or the nil return; empty while neither is
 *     here, or where it came unasked
 * @param inTime whether that was within the days after which one chases
 * @param outstanding whether the acknowledgement is still owed
 * @param notes how it ended and why; may be empty
 */
public record FileIn(
        ArrivalId id,
        ChildId child,
        String school,
        String lead,
        Optional<LocalDate> joined,
        Optional<LocalDate> requested,
        List<LocalDate> chases,
        Optional<LocalDate> escalated,
        Optional<LocalDate> received,
        String takenBy,
        Optional<Came> came,
        Optional<LocalDate> nilReturn,
        String nilSaidBy,
        Optional<LocalDate> read,
        String readBy,
        String inPlace,
        String told,
        Optional<LocalDate> acknowledged,
        Optional<LocalDate> ended,
        OptionalInt daysTaken,
        Optional<Boolean> inTime,
        boolean outstanding,
        String notes) {

    public static FileIn of(Arrival arrival, ArrivalPractice practice, SchoolDays days) {
        Optional<ArrivalLine> received = arrival.received();
        Optional<ArrivalLine> nil = arrival.nilReturn();
        Optional<LocalDate> asked = day(arrival, ArrivalStep.REQUESTED);
        OptionalInt taken = taken(asked, received.or(() -> nil), days);
        return new FileIn(
                arrival.id(),
                arrival.child(),
                arrival.school(),
                arrival.lead(),
                arrival.joinedOn(),
                asked,
                arrival.all(ArrivalStep.CHASED).stream().map(ArrivalLine::day).toList(),
                day(arrival, ArrivalStep.ESCALATED),
                received.map(ArrivalLine::day),
                received.map(ArrivalLine::by).orElse(""),
                received.flatMap(ArrivalLine::came),
                nil.map(ArrivalLine::day),
                nil.map(ArrivalLine::whom).orElse(""),
                day(arrival, ArrivalStep.READ),
                arrival.taken(ArrivalStep.READ).map(ArrivalLine::by).orElse(""),
                inPlace(arrival),
                arrival.taken(ArrivalStep.TOLD).map(ArrivalLine::whom).orElse(""),
                day(arrival, ArrivalStep.ACKNOWLEDGED),
                arrival.ending().map(ending -> LocalDate.ofInstant(ending.at(), School.ZONE)),
                taken,
                taken.isEmpty()
                        ? Optional.empty()
                        : Optional.of(taken.getAsInt() <= practice.chaseAfter()),
                received.isPresent()
                        && arrival.taken(ArrivalStep.ACKNOWLEDGED).isEmpty()
                        && !arrival.ended(),
                notes(arrival));
    }

    private static Optional<LocalDate> day(Arrival arrival, ArrivalStep step) {
        return arrival.taken(step).map(ArrivalLine::day);
    }

    private static OptionalInt taken(
            Optional<LocalDate> asked, Optional<ArrivalLine> answer, SchoolDays days) {
        return asked.isPresent()
                        && answer.filter(line -> !line.day().isBefore(asked.get())).isPresent()
                ? OptionalInt.of(days.between(asked.get(), answer.get().day()))
                : OptionalInt.empty();
    }

    private static String inPlace(Arrival arrival) {
        return arrival.measures().stream()
                .map(one ->
                        one.owner().isEmpty() ? one.what() : one.what() + " (" + one.owner() + ")")
                .collect(Collectors.joining("; "));
    }

    private static String notes(Arrival arrival) {
        return arrival.ending()
                .map(ending ->
                        ending.why().isEmpty()
                                ? ending.how().words()
                                : ending.how().words() + ": " + ending.why())
                .orElse("");
    }
}
