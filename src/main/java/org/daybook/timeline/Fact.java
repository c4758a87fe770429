package org.daybook.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.EntryId;

/**
 * A line of the table that says the same as the picture.
 *
 * @param day what it is sorted by
 */
public record Fact(LocalDate day, String when, String lane, String what, Optional<EntryId> entry) {

    static Fact of(Lane lane, Moment one) {
        String ahead = one.sign() == Sign.TO_COME ? "To come: " : "";
        return new Fact(
                one.day(), Days.full(one.day()), lane.name(), ahead + one.said(), one.entry());
    }

    static Fact of(Lane lane, Stretch one) {
        LocalDate day = one.from().or(one::to).orElse(LocalDate.EPOCH);
        String first = one.from().map(Days::typed).orElse("Not known");
        String last = one.to().map(Days::typed).orElse("now");
        String when = first + (one.endNotKnown() ? "; end not known" : " to " + last);
        return new Fact(day, when, lane.name(), one.words(), Optional.empty());
    }

    static Fact of(Pause pause) {
        return new Fact(
                pause.from(),
                Days.typed(pause.from()) + " to " + Days.typed(pause.to()),
                "No entry",
                pause.inWeeks() + ", " + pause.inSchoolDays(),
                Optional.empty());
    }
}
