package org.daybook.calendar;

import java.time.LocalDate;

/**
 * Where this school's bank holidays differ from those that are computed.
 *
 * @param kept true for one more, as a day that was proclaimed; false where the school is in on a
 *     computed one
 * @param words why; may be empty
 */
public record HolidayChange(LocalDate day, boolean kept, String words) {}
