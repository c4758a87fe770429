package org.daybook.oversight;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.daybook.base.EntryId;
import org.daybook.base.SchoolDays;
import org.daybook.casework.CaseAlarm;
import org.daybook.casework.CaseAlarms;
import org.daybook.casework.Casework;
import org.daybook.casework.Standing;
import org.daybook.casework.StatusKind;
import org.daybook.children.FindChildren;
import org.daybook.chronology.Entries;
import org.daybook.chronology.Raised;
import org.daybook.people.People;

/** Reads the calm figures; on the store's thread. */
public final class CountFigures {

    /** Somewhat more than a year, so that each half term stands beside the same one before. */
    static final int HALF_TERMS = 8;

    private static final Set<CaseAlarm.Kind> WITHOUT_LEAD =
            EnumSet.of(CaseAlarm.Kind.NO_LEAD, CaseAlarm.Kind.LEAD_LEFT);
    private static final Set<CaseAlarm.Kind> WITHOUT_DEPUTY =
            EnumSet.of(CaseAlarm.Kind.NO_DEPUTY, CaseAlarm.Kind.DEPUTY_LEFT);

    private final Entries entries;
    private final Casework casework;
    private final FindChildren children;
    private final People people;
    private final Supplier<SchoolDays> days;

    public CountFigures(
            Entries entries,
            Casework casework,
            FindChildren children,
            People people,
            Supplier<SchoolDays> days) {
        this.entries = entries;
        this.casework = casework;
        this.children = children;
        this.people = people;
        this.days = days;
    }

    public Figures on(LocalDate today) {
        HalfTerms terms = HalfTerms.until(today, HALF_TERMS, days.get());
        List<Raised> concerns = entries.concernsWrittenSince(terms.all().getFirst().first());
        return new Figures(
                cases(casework.all(), CaseAlarms.read(casework, children, people, today), today),
                CountConcerns.each(concerns, terms),
                CountConcerns.quality(entries.findAll(among(concerns, terms.present()))),
                terms.usual());
    }

    private static List<EntryId> among(List<Raised> concerns, HalfTerm half) {
        return concerns.stream().filter(one -> half.holds(one.on())).map(Raised::entry).toList();
    }

    /** Plans and care of the children on roll; open cases of all. */
    private Figures.Cases cases(List<Standing> all, List<CaseAlarm> alarms, LocalDate today) {
        List<Standing> here =
                all.stream()
                        .filter(one ->
                                children.withId(one.child())
                                        .filter(child -> child.onRoll(today))
                                        .isPresent())
                        .toList();
        return new Figures.Cases(
                count(all, one -> one.openCase().isPresent()),
                count(alarms, one -> WITHOUT_LEAD.contains(one.kind())),
                count(alarms, one -> WITHOUT_DEPUTY.contains(one.kind())),
                count(here, one -> one.hasNow(StatusKind.CP_PLAN)),
                count(here, one -> one.hasNow(StatusKind.CHILD_IN_NEED)),
                count(here, one -> one.hasNow(StatusKind.LOOKED_AFTER)));
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
