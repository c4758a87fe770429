/**
 * The pages for files on their way: the list, the form that starts one, and the one with clock,
 * steps and log.
 *
 * <p>Decisions. <b>A face between record and nodes</b> ({@code TransferFace}, {@code ClockFace},
 * {@code StepFace}): all words are made there, as plain values that a test reads; the cards only
 * place them. <b>Steps are recorded in place</b>, under the step itself and one at a time, not in a
 * dialog: nothing leaves the school by writing down that it did. <b>The pack comes from the room of
 * packs</b> as lent cards ({@code TransferParts}). <b>Every step can be recorded out of turn and
 * corrected</b>; the earlier line stays in the log.
 */
@NullMarked
package org.daybook.transfer.view;

import org.jspecify.annotations.NullMarked;
