/**
 * What holds for a child, now and before: statuses, those who work with it, alerts, the school's
 * own case with its lead and deputy, and what happens when the child is absent.
 *
 * <p>Others read it by {@link org.daybook.casework.Casework} as a {@link
 * org.daybook.casework.Standing}.
 *
 * <p>Decisions. <b>Nothing is changed in silence, little is changed at all.</b> A status begins and
 * ends, and each is an entry in the chronology, written in the same change; one that should never
 * have been written is struck out with a reason, stays to be read, and counts nowhere. An absence
 * plan is never changed: a new one stands beside it.
 *
 * <p><b>Days as far as they are known</b> ({@link org.daybook.casework.RoughDay}): old files say
 * "2021". A made-up first of January was rejected, because nobody could tell it from a real one. So
 * is refused only what surely cannot be: an end surely before its beginning, a status that surely
 * overlaps itself.
 */
@NullMarked
package org.daybook.casework;

import org.jspecify.annotations.NullMarked;
