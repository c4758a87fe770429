/**
 * The two registers that the guidance asks for, files out and files in, with the figures of an
 * audit.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>A register is read, never kept.</b> Each line is made from what the transfer or the
 *       arrival has recorded ({@link org.daybook.transfer.TransferFigures}, {@link
 *       org.daybook.arrival.FileIn}), so that a register cannot differ from the file's own page.
 *   <li><b>School year</b>: of a file out by its due day, of a file in by the day from which it
 *       ought to have been asked for. A summer's leavers thus count in the year in which their
 *       files are due, as an audit counts them.
 *   <li><b>Each figure says how it is counted</b>, on the page and on paper. The median is the
 *       middle one, or half-way between the two in the middle. What is not due yet and a nil return
 *       count in no share. Of fewer than ten files no percentage is said: "2 of 3" is all that is
 *       known. Where nothing has happened yet it says "None yet" and not nought.
 *   <li><b>One row for all uses</b>: the groups that are read together, on the screen and on paper,
 *       and one cell for each column of the whole table, for a spreadsheet. Every cell of that goes
 *       through {@link org.daybook.base.SafeCell}, since the words in it are other people's.
 *   <li><b>Only a CSV that can be made safe and a PDF leave</b>; a spreadsheet format with formulas
 *       was rejected. What leaves is written by the room of extracts ({@code LeavingFile}: beside
 *       its place, moved with its trace or not at all), which is why this room sees that one.
 *   <li><b>Names stand in full</b>: a register that a lead cannot match with her files is of no
 *       use. Both forms carry the marking or lie under a name without any child's; figures without
 *       names for governors are another report.
 * </ul>
 */
@NullMarked
package org.daybook.registers;

import org.jspecify.annotations.NullMarked;
