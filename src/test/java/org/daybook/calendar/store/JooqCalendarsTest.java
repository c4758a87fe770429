package org.daybook.calendar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daybook.calendar.Calendars;
import org.daybook.calendar.ChangeCalendar;
import org.daybook.calendar.DayOff;
import org.daybook.calendar.DaysInForce;
import org.daybook.calendar.HolidayChange;
import org.daybook.calendar.ProposeYear;
import org.daybook.calendar.SchoolCalendar;
import org.daybook.calendar.SchoolYear;
import org.daybook.calendar.Stretch;
import org.daybook.calendar.YearDates;
import org.daybook.calendar.Years;
import org.daybook.journal.Deed;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

class JooqCalendarsTest {

    private final TestStore daybook = TestStore.open();
    private final Calendars calendars = new JooqCalendars(daybook.store());
    private final DaysInForce days = new DaysInForce(calendars);
    private final ChangeCalendar change = new ChangeCalendar(daybook.journal(), calendars, days);

    @Test
    void whatIsKeptIsReadAgainAsItWas() {
        LocalDate jubilee = LocalDate.of(2027, 6, 11);
        SchoolCalendar calendar =
                new SchoolCalendar(
                        Years.calendar().terms(),
                        List.of(
                                new DayOff(
                                        new Stretch(jubilee.minusDays(3), jubilee.minusDays(2)),
                                        DayOff.Kind.CLOSED,
                                        "Flood \u2013 \u201cthe hall\u201d")),
                        List.of(
                                new HolidayChange(LocalDate.of(2027, 5, 3), false, ""),
                                new HolidayChange(jubilee, true, "Jubilee")));
        change.change(List.of(calendar.of(Years.Y2026)));
        assertThat(calendars.current()).isEqualTo(calendar);
        assertThat(new JooqCalendars(daybook.store()).current()).isEqualTo(calendar);
    }

    @Test
    void nothingIsKeptAtFirst() {
        assertThat(calendars.current()).isEqualTo(SchoolCalendar.EMPTY);
        assertThat(days.get().terms()).isEmpty();
    }

    @Test
    void whoAsksForTheDaysGetsTheNewOnesAtOnce() {
        LocalDate halfTerm = LocalDate.of(2026, 10, 27);
        assertThat(days.get().isSchoolDay(halfTerm)).isTrue();
        change.change(List.of(Years.calendar().of(Years.Y2026)));
        assertThat(days.get().isSchoolDay(halfTerm)).isFalse();
    }

    @Test
    void aYearIsReplacedAndTheOthersStay() {
        change.change(List.of(Years.calendar().of(Years.Y2026)));
        SchoolYear next = Years.Y2026.next();
        change.change(
                List.of(
                        new YearDates(
                                next,
                                ProposeYear.of(next, calendars.current()),
                                List.of(),
                                List.of())));
        assertThat(calendars.current().years()).containsExactly(Years.Y2026, next);
        change.change(List.of(new YearDates(Years.Y2026, List.of(), List.of(), List.of())));
        assertThat(calendars.current().years()).containsExactly(next);
        assertThat(calendars.current().daysOff()).isEmpty();
    }

    @Test
    void eachKeepingLeavesItsTrace() {
        change.change(List.of(Years.calendar().of(Years.Y2026)));
        assertThat(daybook.journal().latest(1))
                .singleElement()
                .satisfies(trace -> {
                    assertThat(trace.deed().kind()).isEqualTo(Deed.Kind.SETTING_CHANGED);
                    assertThat(trace.deed().detail()).isEqualTo("School calendar 2026/27");
                });
    }
}
