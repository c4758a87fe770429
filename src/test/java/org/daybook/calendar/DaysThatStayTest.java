package org.daybook.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.SchoolDays;
import org.junit.jupiter.api.Test;

class DaysThatStayTest {

    private static final SchoolDays BEFORE = SchoolDays.byWeekdays();
    private static final SchoolDays AFTER = Years.calendar().days();

    @Test
    void aDayThatTheCalendarWouldMoveIsToldAndStays() {
        DaysThatStay stay =
                DaysThatStay.of(
                        List.of(
                                counted("2026-12-16"),
                                counted("2026-11-20"),
                                counted("2026-10-22")),
                        AFTER);
        assertThat(stay.others())
                .containsExactly(
                        new DaysThatStay.Differs(day("2026-10-29"), day("2026-11-05")),
                        new DaysThatStay.Differs(day("2026-12-23"), day("2027-01-07")));
        assertThat(stay.words())
                .isEqualTo(
                        "2 of 3 files that wait to be sent would be due on another day by this"
                                + " calendar. The day that was counted stays, until you move it on"
                                + " the file\u2019s own page.");
    }

    @Test
    void withoutADifferenceItSaysSo() {
        assertThat(DaysThatStay.of(List.of(counted("2026-11-20")), AFTER).words())
                .isEqualTo(
                        "The one file that waits to be sent has the day that this calendar"
                                + " gives.");
        assertThat(
                        DaysThatStay.of(
                                        List.of(counted("2026-11-20"), counted("2026-11-23")),
                                        AFTER)
                                .words())
                .isEqualTo(
                        "All 2 files that wait to be sent have the day that this calendar gives.");
        assertThat(DaysThatStay.of(List.of(counted("2026-12-16")), AFTER).words())
                .startsWith("The one file that waits to be sent would be due on another day");
        assertThat(DaysThatStay.of(List.of(), AFTER).words())
                .isEqualTo(
                        "No file is waiting to be sent, so no day was counted by this calendar.");
    }

    private static CountedDay counted(String from) {
        LocalDate first = day(from);
        return new CountedDay(BEFORE.after(first, 5), days -> days.after(first, 5));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
