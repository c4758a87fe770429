/**
 * The pages for files on their way: the list, the form that starts one, and the one with clock,
 * steps, log and pack.
 *
 * <p>Decisions. <b>A face between record and nodes</b> ({@code TransferFace}, {@code ClockFace},
 * {@code StepFace}): all words are made there, as plain values that a test reads; the cards only
 * place them. <b>Steps are recorded in place</b>, under the step itself and one at a time, not in a
 * dialog: nothing leaves the school by writing down that it did. <b>The pack is seen before it is
 * saved</b>: the very bytes that would be written are drawn page by page in memory; nothing is put
 * on the disk for a preview, and no other program is started. <b>Every step can be recorded out of
 * turn and corrected</b>; the earlier line stays in the log.
 */
@NullMarked
package org.daybook.transfer.view;

import org.jspecify.annotations.NullMarked;
