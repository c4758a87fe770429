package org.daybook.calendar;

import java.time.LocalDate;
import java.util.function.Function;
import org.daybook.base.SchoolDays;

/**
 * A day that was counted by the calendar once, and was kept: by when a file must have been sent.
 *
 * @param kept the day that holds
 * @param again the day that the same count gives by other school days
 */
public record CountedDay(LocalDate kept, Function<SchoolDays, LocalDate> again) {}
