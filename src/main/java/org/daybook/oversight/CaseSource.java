package org.daybook.oversight;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.base.Days;
import org.daybook.base.SchoolDays;
import org.daybook.casework.CaseAlarm;
import org.daybook.casework.CaseAlarms;
import org.daybook.casework.Casework;
import org.daybook.children.FindChildren;
import org.daybook.oversight.Timing.Urgency;
import org.daybook.people.People;

/** Cases between two people, and children for whom nobody said what an absence means. */
public final class CaseSource implements BoardSource {

    /** Longer than this is said in weeks. */
    private static final int COUNTED_IN_DAYS = 20;

    private final Casework casework;
    private final FindChildren children;
    private final People people;
    private final Supplier<SchoolDays> days;

    public CaseSource(
            Casework casework, FindChildren children, People people, Supplier<SchoolDays> days) {
        this.casework = casework;
        this.children = children;
        this.people = people;
        this.days = days;
    }

    @Override
    public List<NeedsYou> needsYou(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        return CaseAlarms.read(casework, children, people, today).stream()
                .map(alarm -> line(alarm, today))
                .toList();
    }

    private NeedsYou line(CaseAlarm alarm, LocalDate today) {
        return new NeedsYou(
                alarm.kind().isAboutAbsence() ? Group.ABSENCE : Group.CASES,
                timing(alarm, today),
                List.of(alarm.child()),
                alarm.sentence(),
                new ToDo.Hold(alarm.child(), alarm.field(), alarm.kind().deed()));
    }

    private Timing timing(CaseAlarm alarm, LocalDate today) {
        Optional<LocalDate> since = alarm.since();
        LocalDate day = since.orElse(LocalDate.MIN);
        String how = since.map(from -> lasting(from, today)).orElse("Not known since when");
        String words = since.map(from -> said(alarm, from)).orElse("");
        return new Timing(urgency(alarm.kind().weight()), how, words, day);
    }

    private String count(LocalDate from, LocalDate to) {
        SchoolDays now = days.get();
        return Timing.count(
                now.between(from, to), now.areKnown(from, to) ? "school day" : "weekday");
    }

    private String lasting(LocalDate from, LocalDate today) {
        if (from.equals(today)) {
            return "Today";
        }
        if (from.isAfter(today)) {
            return count(today, from) + " left";
        }
        return days.get().between(from, today) > COUNTED_IN_DAYS
                ? Timing.count(ChronoUnit.WEEKS.between(from, today), "week")
                : count(from, today);
    }

    private static String said(CaseAlarm alarm, LocalDate from) {
        return (alarm.kind().isToCome() ? "Last day " : "Since ") + Days.brief(from);
    }

    private static Urgency urgency(CaseAlarm.Weight weight) {
        return switch (weight) {
            case LATE -> Urgency.LATE;
            case SOON -> Urgency.SOON;
            case OPEN -> Urgency.OPEN;
        };
    }
}
