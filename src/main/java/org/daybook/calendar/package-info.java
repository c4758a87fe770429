/**
 * The school's own calendar: its terms and half terms, INSET and other closed days, and England's
 * bank holidays as this school keeps them.
 *
 * <p>Decisions. <b>One record, kept whole.</b> A calendar is read and written in one piece, as one
 * setting: it is small, it is checked as a whole (terms that overlap), and each keeping leaves its
 * trace in the journal. Rejected: tables of terms and days, which would ask for all of that again.
 *
 * <p><b>What the others get is {@link org.daybook.base.SchoolDays}</b>, by a supplier that is asked
 * each time ({@link org.daybook.calendar.DaysInForce}), because a calendar may change while the
 * program runs. It is held in memory, so that pages may ask for it away from the store's thread.
 *
 * <p><b>What is not known is said.</b> Where no term is kept weekdays count, and every sentence
 * that names its basis says so. A year between two kept years that nobody typed is not taken for
 * one long holiday; the summer after a known summer term is one.
 *
 * <p><b>A day that was counted stays.</b> Changing the calendar moves no file's day. The page shows
 * while somebody types how many would have another day by these dates, and leaves it to the lead to
 * move one on the file's own page. Rejected: counting anew in silence, or asking about each.
 *
 * <p><b>A school year at a time</b>, from August to July. A day without a year lies in the year
 * that is shown, and one of another year is a slip that is named. The next year is proposed: each
 * date keeps its weekday and its place to Christmas, Easter, the bank holidays and the middle of
 * the months ({@link org.daybook.calendar.Anchor}), so that it does not stray over the years. INSET
 * days are not proposed: a school chooses them. Lines that are pasted fill the form, all or none.
 *
 * <p><b>Bank holidays are computed</b> for every year; kept are only the differences: a day that
 * was proclaimed, a day on which this school is in. Other agencies' working days (in {@code
 * followup}) go by the computed ones, for they do not depend on a school.
 */
@NullMarked
package org.daybook.calendar;

import org.jspecify.annotations.NullMarked;
