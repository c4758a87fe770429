/**
 * What holds for a child, now and before: statuses, those who work with it, alerts, the school's
 * own case with its lead and deputy, and what happens when the child is absent.
 *
 * <p>Others read it by {@link org.daybook.casework.Casework} as a {@link
 * org.daybook.casework.Standing}. For the board {@link org.daybook.casework.CaseAlarms#read} gives
 * every gap of the school in one list, the gravest first: cases that nobody leads, whose lead or
 * deputy has left or is leaving, that have no deputy; children on a plan, in care or in need
 * without a case; vulnerable children without an absence plan ({@code NO_PLAN}). It is a function
 * of what stands in the store and of the day; nothing about an alarm is kept, so none can be stale.
 *
 * <p>Decisions. <b>Nothing is changed in silence, little is changed at all.</b> A status begins and
 * ends, and each is an entry in the chronology, written in the same change; one that should never
 * have been written is struck out with a reason, stays to be read, and counts nowhere. An absence
 * plan is never changed: a new one stands beside it. A closed case is not opened again: a new one
 * stands beside it.
 *
 * <p><b>Days as far as they are known</b> ({@link org.daybook.casework.RoughDay}): old files say
 * "2021". A made-up first of January was rejected, because nobody could tell it from a real one. So
 * is refused only what surely cannot be: an end surely before its beginning, a status that surely
 * overlaps itself.
 *
 * <p><b>Exactly one lead</b> ({@link org.daybook.casework.ChildCase}): a duty is held from a day
 * until the day from which somebody else holds it, so that two neighbours never share a day and
 * never leave one out. Whoever takes over replaces the earlier; a deputy who takes the lead
 * deputises no more. A case may be opened without a deputy, which is an alarm and no refusal; a
 * concern needs no case at all.
 *
 * <p><b>The law of a status is words, not rules.</b> Category and legal basis are free text with
 * the usual answers offered, because they change with the law and differ by nation; only "care
 * order, placed at home" is looked for by its words (R7). Which statuses call for an absence plan
 * is the school's setting ({@link org.daybook.casework.CasePractice}).
 */
@NullMarked
package org.daybook.casework;

import org.jspecify.annotations.NullMarked;
