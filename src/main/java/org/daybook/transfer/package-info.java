/**
 * A child protection file on its way to the next school: its clock and its steps.
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
 *   <li><b>What a pack says</b> is the business of the room {@code pack}, which sees this one and
 *       lends its cards to the page of a file. Here stands only that one was saved.
 * </ul>
 */
@NullMarked
package org.daybook.transfer;

import org.jspecify.annotations.NullMarked;
