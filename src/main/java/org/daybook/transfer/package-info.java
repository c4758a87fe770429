/**
 * A child protection file on its way out: its clock, its steps, and every turn that can happen.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>Clock.</b> So many days after leaving or confirmed enrolment; where the basis is the
 *       first day of term that day is itself day 1. The due day is counted once and kept ({@code
 *       Counted}), with the rules of that day ({@code TransferRules}, which the school can change):
 *       no later change of calendar or rules makes a punctual file late or a late one punctual. The
 *       day is moved only by name and with a reason, and the first one stays; a pause gives back
 *       the days that were left, and nothing to a file that was late.
 *   <li><b>The destination decides the way</b> ({@code Destination}): its steps, their words, what
 *       the due day asks for, and when the file waits for others. Rejected: a class for each, as
 *       they differ only in these lists.
 *   <li><b>Steps and events are lines in one log</b>, added and never changed. A step recorded
 *       again is in force from then on; some lines undo others ({@code LineKind#undoes}): a recall
 *       or a loss undoes the sending, another school what was agreed with the first, a pack made
 *       anew its check. So nothing is stored about where a file stands.
 *   <li><b>No order is forced</b>, because life does not keep to it. Refused are only: a check by
 *       whoever made the pack, a receipt before sending, sending without a route, a parent or carer
 *       as courier, the file before the change of roll where that is waited for, and an end without
 *       receipt or reason, or with a loss of data that nobody has decided about.
 *   <li><b>Hours after a loss are hours</b>: the moment is kept as an instant, so that summer time
 *       makes no difference; of an hour that is told twice the first counts.
 *   <li><b>One thing presses</b> ({@code Need}): the board, Today and the child's file show the
 *       same one of each file. The room sees casework for it (a child on a plan goes first; does
 *       the social worker know?), and the chronology to tell it of a sending in the same change.
 *   <li><b>What a pack says</b> is the business of the room {@code pack}, which sees this one and
 *       lends its cards to the page of a file. Registers read {@code TransferFigures}.
 * </ul>
 */
@NullMarked
package org.daybook.transfer;

import org.jspecify.annotations.NullMarked;
