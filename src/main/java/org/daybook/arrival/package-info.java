/**
 * A child's earlier file on its way in: from the enrolment to the acknowledgement.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>One file, one way.</b> An {@link org.daybook.arrival.Arrival} is one child's file at one
 *       earlier school. A child who comes from two schools has two; brothers and sisters who come
 *       from one school have one each, because a sibling's file never lies in another's.
 *   <li><b>Lines are added and never changed</b>, as in a transfer. A step recorded again is in
 *       force from then on. A nil return takes the place of the file, and a file that comes after
 *       all takes the place of the nil return: the later of the two holds.
 *   <li><b>Where it stands is computed</b> ({@link org.daybook.arrival.ArrivalClock}) from the
 *       lines, the school's calendar and the practice that the school has set; nothing of it is
 *       stored, so that a changed calendar or practice holds at once. Due days are for us, not for
 *       a register: whether a file was in time is reckoned in {@link org.daybook.arrival.FileIn}.
 *       Several things may be due at once: a file is acknowledged in two days whether or not it has
 *       been read.
 *   <li><b>The chronology is told</b> in the same change of what is an event in the child's life: a
 *       file came (with what came of the check against its contents list), no file is held, it was
 *       escalated. Asking and chasing are the school's business and stand in the log only. What is
 *       put in place stands as open actions in the entry of the file's arrival, unless the lead
 *       takes that off; so it is seen on Today and in the child's file.
 *   <li><b>Recording is refused</b> only for what would be wrong or say nothing: a file read before
 *       it came, something missing that is not named, a nil return of nobody. A file that a parent
 *       brought is recorded as it came, and the page says what to tell their lead.
 *   <li><b>No way ends by itself.</b> As done it ends only once nothing is owed; else with a reason
 *       in words.
 * </ul>
 *
 * <p>This room sees the chronology (its entries), attachments (scanned and foreign files), casework
 * and people, and the room of handover, whose record it takes in; and the room of extracts for the
 * way on which every PDF leaves ({@link org.daybook.extract.LeavingFile}): a receipt lies outside
 * whole and stands in the journal, or neither.
 *
 * <p><b>Taking a pack in</b> ({@link org.daybook.arrival.PackImport}). It is read through and laid
 * beside what is here before anything is written; then documents are sealed, and all the rest is
 * one change. Every entry keeps its identity, its wordings, days and first recorders. <b>An entry
 * that is here already is never overwritten.</b> It gains what was only added elsewhere since: a
 * further wording, a decision, an action done; where both schools have gone on differently, ours
 * stays and the page says which. An entry that came before with a brother's file gains this child's
 * part, so that one event stays one entry. The sender's days on the roll, the class, and what their
 * record says otherwise of the child are told in the entry of the file's arrival, so that nothing
 * is lost and nothing of ours is changed. <b>Whose file it is, the lead says</b>; only where the
 * pack carries the very identity of a child here is there nothing to choose. Rejected: merging by
 * likeness, and a second copy of an entry under a new identity: they would tell two stories.
 */
@NullMarked
package org.daybook.arrival;

import org.jspecify.annotations.NullMarked;
