package org.daybook.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.daybook.base.BankHolidays;

/**
 * What a date of a school's calendar keeps its place to from year to year. Each is a Monday, or is
 * a whole number of weeks away from the same one in another year, so that a date keeps its weekday.
 */
enum Anchor {
    SEPTEMBER,
    OCTOBER,
    CHRISTMAS,
    FEBRUARY,
    EASTER,
    SPRING,
    JULY;

    private static final int EARLY_IN_JUNE = 15;
    private static final int LATE_IN_NOVEMBER = 20;

    /** The one to which a date keeps its place. */
    static Anchor of(LocalDate day) {
        return switch (day.getMonth()) {
            case AUGUST, SEPTEMBER -> SEPTEMBER;
            case OCTOBER -> OCTOBER;
            case NOVEMBER -> day.getDayOfMonth() < LATE_IN_NOVEMBER ? OCTOBER : CHRISTMAS;
            case DECEMBER, JANUARY -> CHRISTMAS;
            case FEBRUARY -> FEBRUARY;
            case MARCH, APRIL -> EASTER;
            case MAY -> SPRING;
            case JUNE -> day.getDayOfMonth() <= EARLY_IN_JUNE ? SPRING : JULY;
            case JULY -> JULY;
        };
    }

    /** The day that stands to the anchor in one year as the given day stands to it in its own. */
    LocalDate moved(LocalDate day, SchoolYear to) {
        return in(to).plusDays(ChronoUnit.DAYS.between(in(SchoolYear.of(day)), day));
    }

    private LocalDate in(SchoolYear year) {
        int autumn = year.begins();
        int spring = autumn + 1;
        return switch (this) {
            case SEPTEMBER -> mondayNear(LocalDate.of(autumn, Month.SEPTEMBER, 4));
            case OCTOBER -> mondayNear(LocalDate.of(autumn, Month.OCTOBER, 25));
            case CHRISTMAS -> mondayNear(LocalDate.of(autumn, Month.DECEMBER, 23));
            case FEBRUARY -> mondayNear(LocalDate.of(spring, Month.FEBRUARY, 16));
            case EASTER -> BankHolidays.easterSunday(spring);
            case SPRING ->
                    LocalDate.of(spring, Month.MAY, 1)
                            .with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
            case JULY -> mondayNear(LocalDate.of(spring, Month.JULY, 21));
        };
    }

    private static LocalDate mondayNear(LocalDate day) {
        return day.plusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
