/**
 * A child protection file on its way to the next school: its clock, its steps, its pack.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>Clock.</b> Five school days after leaving or after confirmed enrolment. Where the basis
 *       is the first day of term that day is itself day 1, as "within the first five days of a
 *       term" says. The due day is computed once and kept: a later change of the calendar must not
 *       turn a file that was in time into a late one, or the other way round. The basis is shown
 *       beside every due day.
 *   <li><b>Steps are lines in a log</b>, added and never changed. A step that is recorded again
 *       stands below the earlier line and is in force; so a slip is mended without being hidden. A
 *       line without a step is a call, a letter or a chase. Rejected: a row for each step that is
 *       overwritten.
 *   <li><b>No order is forced</b> among the steps, because life does not keep to it. Refused are
 *       only: a check by whoever made the pack, a receipt before sending, sending without a route,
 *       and a parent or carer as courier.
 *   <li><b>What never goes in</b> is not filtered when printing; it never reaches the contents.
 *       {@link org.daybook.extract.ChildsFile} takes only entries that move with the child, and of
 *       another child in an entry only initials and role: there is no field that could carry more.
 *       The pack sees the room of extracts for it, so that pack and chronology on paper cannot read
 *       one file differently, and the room of what is followed up, to say it as data. A brother or
 *       sister is no exception, since that file has a way of its own. Running text stands as it was
 *       written; where it names another child of the entry the lead is told before she saves
 *       (redaction is to come).
 *   <li><b>Saving</b> writes beside the target under a temporary name, keeps a sealed copy, then
 *       commits and moves in one step: a pack that lies outside is always in the journal, and a
 *       failure leaves neither file nor record. The number stands in name and title, no child's
 *       name.
 * </ul>
 */
@NullMarked
package org.daybook.transfer;

import org.jspecify.annotations.NullMarked;
