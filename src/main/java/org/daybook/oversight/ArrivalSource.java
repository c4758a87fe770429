package org.daybook.oversight;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.ArrivalDue;
import org.daybook.arrival.ArrivalLine;
import org.daybook.arrival.ArrivalPractice;
import org.daybook.arrival.ArrivalPractices;
import org.daybook.arrival.ArrivalStanding;
import org.daybook.arrival.ArrivalStanding.Near;
import org.daybook.arrival.ArrivalStep;
import org.daybook.arrival.Arrivals;
import org.daybook.arrival.Newcomers;
import org.daybook.base.Days;
import org.daybook.base.SchoolDays;
import org.daybook.children.Child;
import org.daybook.children.FindChildren;
import org.daybook.oversight.Timing.Urgency;

/** The files in: of each the one thing that presses, or what it waits for; and who joined. */
public final class ArrivalSource implements BoardSource {

    private final Arrivals arrivals;
    private final ArrivalPractices practices;
    private final FindChildren children;
    private final Supplier<SchoolDays> days;

    public ArrivalSource(
            Arrivals arrivals,
            ArrivalPractices practices,
            FindChildren children,
            Supplier<SchoolDays> days) {
        this.arrivals = arrivals;
        this.practices = practices;
        this.children = children;
        this.days = days;
    }

    private record Stands(Arrival arrival, ArrivalStanding standing, ArrivalDue due) {}

    @Override
    public List<NeedsYou> needsYou(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        return Stream.concat(
                        standing(today)
                                .filter(one -> one.standing().near() != Near.WAITING)
                                .map(ArrivalSource::line),
                        unasked(today))
                .toList();
    }

    @Override
    public List<Waits> waits(LocalDateTime now) {
        return standing(now.toLocalDate())
                .filter(one -> one.standing().near() == Near.WAITING)
                .map(ArrivalSource::waits)
                .toList();
    }

    private Stream<Stands> standing(LocalDate today) {
        ArrivalPractice practice = practices.current();
        SchoolDays calendar = days.get();
        return arrivals.open().stream()
                .flatMap(one -> {
                    ArrivalStanding standing = ArrivalStanding.of(one, practice, calendar, today);
                    return standing.due().stream().map(due -> new Stands(one, standing, due));
                });
    }

    private static NeedsYou line(Stands one) {
        return new NeedsYou(
                Group.ARRIVALS,
                new Timing(
                        urgency(one.standing()),
                        one.standing().howLong(),
                        "Due " + Days.brief(one.due().due()),
                        one.due().due()),
                List.of(one.arrival().child()),
                why(one.arrival(), one.due()),
                new ToDo.FileIn(one.arrival().id(), deed(one.due().step())));
    }

    private static Urgency urgency(ArrivalStanding standing) {
        return switch (standing.near()) {
            case LATE -> Urgency.LATE;
            case TODAY, SOON -> Urgency.SOON;
            case WAITING, NOTHING_DUE -> Urgency.OPEN;
        };
    }

    private static String why(Arrival arrival, ArrivalDue due) {
        String school = arrival.school();
        return switch (due.step()) {
            case REQUESTED -> "The file has not been asked for: " + school + ".";
            case CHASED -> "The file has not come from " + school + asked(arrival) + ".";
            case ESCALATED ->
                    "The file has not come from "
                            + school
                            + " within "
                            + ArrivalStanding.count(due.allowed())
                            + ".";
            case READ -> "The file from " + school + " is here and not read.";
            case PUT_IN_PLACE ->
                    "The file from " + school + " is read; what is put in place is not recorded.";
            case TOLD ->
                    "SENCO and key staff are not told yet what they need from the file of "
                            + school
                            + ".";
            case ACKNOWLEDGED -> school + " has no acknowledgement yet.";
            case REST_CAME ->
                    "Still missing from the file of "
                            + school
                            + ": "
                            + Beginning.of(arrival.missing().orElse(""));
            case ENROLLED, RECEIVED, CLOSED, NIL_RETURN, NOTE -> "The file from " + school + ".";
        };
    }

    private static String asked(Arrival arrival) {
        return arrival.taken(ArrivalStep.REQUESTED)
                .map(line -> ", asked for " + Days.brief(line.day()))
                .orElse("");
    }

    private static String deed(ArrivalStep step) {
        return switch (step) {
            case REQUESTED -> "Record the request";
            case CHASED -> "Record a chase";
            case ESCALATED -> "Record an escalation";
            case READ -> "Record the reading";
            case PUT_IN_PLACE -> "Record what is in place";
            case TOLD -> "Record who was told";
            case ACKNOWLEDGED -> "Record the acknowledgement";
            case REST_CAME -> "Record that the rest came";
            case ENROLLED, RECEIVED, CLOSED, NIL_RETURN, NOTE -> "Open it";
        };
    }

    private static Waits waits(Stands one) {
        String asked =
                one.arrival()
                        .latest(ArrivalStep.REQUESTED, ArrivalStep.CHASED, ArrivalStep.ESCALATED)
                        .map(ArrivalLine::day)
                        .map(day -> ", last asked for " + Days.brief(day))
                        .orElse("");
        String what =
                one.due().step() == ArrivalStep.REST_CAME
                        ? "The rest of the file from " + one.arrival().school()
                        : "File from " + one.arrival().school() + asked;
        return new Waits(
                List.of(one.arrival().child()), what, one.standing().howLong(), one.due().due());
    }

    private Stream<NeedsYou> unasked(LocalDate today) {
        List<Child> found = Newcomers.lately(children.all(), arrivals.all(), today);
        int within = practices.current().askWithin();
        return found.stream()
                .flatMap(child ->
                        child.joinedOn().stream()
                                .map(joined -> unasked(child, joined, within, today)));
    }

    private NeedsYou unasked(Child child, LocalDate joined, int within, LocalDate today) {
        LocalDate due = days.get().after(joined, within);
        int late = days.get().between(due, today);
        boolean isLate = today.isAfter(due);
        return new NeedsYou(
                Group.ARRIVALS,
                new Timing(
                        isLate ? Urgency.LATE : Urgency.SOON,
                        isLate ? late(late, due) : "Ask by " + Days.brief(due),
                        "Joined " + Days.brief(joined),
                        due),
                List.of(child.id()),
                "Nobody has asked " + child.previousSchool() + " for the earlier file.",
                new ToDo.AskForFile(child.id()));
    }

    private static String late(int days, LocalDate since) {
        return days == 0
                ? "Late since " + Days.brief(since)
                : ArrivalStanding.count(days) + " late";
    }
}
