package org.daybook.oversight;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.School;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Raised;
import org.daybook.chronology.Undecided;

/** Counts the concerns of each half term, and how those of the present one were dealt with. */
final class CountConcerns {

    private CountConcerns() {}

    static List<Figures.Concerns> each(List<Raised> raised, HalfTerms terms) {
        return terms.all().stream()
                .map(half ->
                        new Figures.Concerns(
                                half,
                                (int) raised.stream().filter(one -> half.holds(one.on())).count()))
                .toList();
    }

    /**
     * @param here the concerns of the present half term that count
     */
    static Figures.Quality quality(List<Entry> here) {
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
