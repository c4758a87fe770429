package org.daybook.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Function;
import org.daybook.base.BankHolidays;

/**
 * What a date of a school's calendar keeps its place to from year to year. Each is a Monday, or is
 * a whole number of weeks away from the same one in another year, so that a date keeps its weekday.
 */
enum Anchor {
    SEPTEMBER(year -> mondayNear(year.begins(), Month.SEPTEMBER, 4)),
    OCTOBER(year -> mondayNear(year.begins(), Month.OCTOBER, 25)),
    CHRISTMAS(year -> mondayNear(year.begins(), Month.DECEMBER, 23)),
    FEBRUARY(year -> mondayNear(year.begins() + 1, Month.FEBRUARY, 16)),
    EASTER(year -> BankHolidays.easterSunday(year.begins() + 1)),
    SPRING(year ->
            LocalDate.of(year.begins() + 1, Month.MAY, 1)
                    .with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))),
    JULY(year -> mondayNear(year.begins() + 1, Month.JULY, 21));

    private static final int EARLY_IN_JUNE = 15;
    private static final int LATE_IN_NOVEMBER = 20;

    private final Function<SchoolYear, LocalDate> in;

    Anchor(Function<SchoolYear, LocalDate> in) {
        this.in = in;
    }

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
        return in.apply(to).plusDays(ChronoUnit.DAYS.between(in.apply(SchoolYear.of(day)), day));
    }

    private static LocalDate mondayNear(int year, Month month, int day) {
        return LocalDate.of(year, month, day)
                .plusDays(3)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
