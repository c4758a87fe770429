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
 */
@NullMarked
package org.daybook.calendar;

import org.jspecify.annotations.NullMarked;
