package org.daybook.timeline;

import java.time.LocalDate;
import org.daybook.base.Days;
import org.daybook.base.SchoolDays;
import org.daybook.chronology.Gap;

/**
 * A long time without an entry.
 *
 * @param from the day of the entry before it
 * @param to the day of the entry after it, or today
 * @param schoolDays how many school days lie between the two; weekdays where no term is known
 * @param termsKnown whether all of them were counted by the school's own term dates
 */
public record Pause(LocalDate from, LocalDate to, long weeks, int schoolDays, boolean termsKnown) {

    static Pause of(Gap gap, SchoolDays days) {
        return new Pause(
                gap.from(),
                gap.to(),
                gap.weeks(),
                days.between(gap.from(), gap.to().minusDays(1)),
                days.areKnown(gap.from(), gap.to().minusDays(1)));
    }

    boolean touches(Span span) {
        return from.isBefore(span.end()) && to.isAfter(span.from());
    }

    public String inWeeks() {
        return weeks == 1 ? "1 week" : weeks + " weeks";
    }

    /** "21 school days"; "49 weekdays" where the school's terms are not known. */
    public String inSchoolDays() {
        String day = termsKnown ? "school day" : "weekday";
        return schoolDays + " " + (schoolDays == 1 ? day : day + "s");
    }

    /** "No entry for 10 weeks, 21 school days: 1 Jul 2026 to 10 Sep 2026". */
    public String said() {
        return "No entry for %s, %s: %s to %s"
                .formatted(inWeeks(), inSchoolDays(), Days.typed(from), Days.typed(to));
    }
}
