package org.daybook.practice;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.daybook.base.School;

/**
 * The practice school's days, counted back from the day on which it is opened, and the clock that
 * goes through them.
 */
final class PracticeDays extends Clock {

    private final LocalDate today;
    private Instant now;

    PracticeDays(Clock clock) {
        this.today = LocalDate.now(clock);
        this.now = clock.instant();
    }

    /** That many days before today; a Saturday or Sunday moves back to the Friday. */
    LocalDate before(int days) {
        LocalDate day = today.minusDays(days);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.minusDays(1);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }

    Instant moment(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(School.ZONE).toInstant();
    }

    void goTo(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return School.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalArgumentException("The school's clock has one zone");
    }
}
