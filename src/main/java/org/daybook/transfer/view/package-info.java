/**
 * The pages for files on their way: the board, the form that starts one, and the one with clock,
 * steps, receipt and log; among the settings how long a file may take, and in a child's own file
 * where it is.
 *
 * <p>Decisions. <b>A face between record and nodes</b> ({@code TransferFace}, {@code ClockWords},
 * {@code WayWords}, {@code ReceiptFace}): all words are made there, as plain values that a test
 * reads; the cards only place them, and most of them are the desk's, which files in use as well.
 * <b>Whatever happens is recorded in place</b>, one form at a time: a step under itself, a chase or
 * a loss under the receipt, a call in the log. No dialog: nothing leaves the school by writing down
 * that it did. The open form outlives a fresh look at the file, with what was typed. <b>What a form
 * asks depends on what it records</b> ({@code LineQuestions}): what only this step asks comes
 * first, who and when stand filled in already, except where they must not be presumed (who checked,
 * who received, what arrived). <b>Red for the two things that cannot wait</b>: a child on a plan
 * whose social worker does not know, and a loss. <b>The pack comes from the room of packs</b> as
 * lent cards ({@code TransferParts}).
 */
@NullMarked
package org.daybook.transfer.view;

import org.jspecify.annotations.NullMarked;
