package org.daybook.oversight;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.School;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Undecided;

/** Counts the concerns of each half term, and how those of the present one were dealt with. */
final class CountConcerns {

    private CountConcerns() {}

    /**
     * @param entries concerns; merged and withdrawn ones are not counted
     */
    static List<Figures.Concerns> each(List<Entry> entries, HalfTerms terms) {
        List<LocalDate> raised =
                entries.stream().filter(Entry::counts).map(CountConcerns::raised).toList();
        return terms.all().stream()
                .map(half ->
                        new Figures.Concerns(
                                half, (int) raised.stream().filter(half::holds).count()))
                .toList();
    }

    static Figures.Quality quality(List<Entry> entries, HalfTerm present) {
        List<Entry> here =
                entries.stream()
                        .filter(Entry::counts)
                        .filter(entry -> present.holds(raised(entry)))
                        .toList();
        return new Figures.Quality(
                here.size(),
                (int) here.stream().filter(CountConcerns::decidedOnTheDay).count(),
                (int) here.stream().filter(CountConcerns::heard).count());
    }

    private static LocalDate raised(Entry entry) {
        return new Undecided(entry).raisedOn();
    }

    private static boolean decidedOnTheDay(Entry entry) {
        return entry.decisions().stream()
                .map(one -> one.at().atZone(School.ZONE).toLocalDate())
                .anyMatch(day -> !day.isAfter(raised(entry)));
    }

    private static boolean heard(Entry entry) {
        return entry.wording().children().stream().anyMatch(ChildInEntry::heard);
    }
}
