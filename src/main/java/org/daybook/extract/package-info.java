/**
 * What leaves the daybook of one child: its chronology as a PDF, and a table for a meeting.
 *
 * <p>Decisions. <b>What may not leave never reaches the contents.</b> {@link
 * org.daybook.extract.ChildsFile} is made from the records and has no field for supervision notes,
 * for the words of a withdrawn entry or for another child beyond initials and role; what prints it
 * cannot forget to leave them out. The transfer pack is made from the same value, and its pages
 * from the same pieces ({@code print} of a room may use {@code print} of a room that it sees: an
 * entry looks the same on every paper). Rejected: a second value for the pack; two readings of one
 * file soon differ.
 *
 * <p><b>Gaps are those of the whole file</b>, whatever period or kinds are chosen: "nothing for ten
 * weeks" must not come from a filter. <b>Withdrawn entries</b> are named only in the lead's own
 * print, at its end, by day, kind and reason, never by what they said. Entries that were merged
 * stand where they stood, since they are somebody's own account, and say so.
 *
 * <p><b>Brothers and sisters</b> stand in between only when the lead asks for it; then each of them
 * is initials in a column, and what any of them said stays with its initials.
 *
 * <p><b>An extract leaves a trace, not a copy.</b> Form, period, pages, digest, for whom and why
 * stand in the journal, names of the children taken out of what was typed; a further sealed copy of
 * every print would multiply what has to be guarded, and the records themselves never change. A
 * pack is another matter: there the receipt is measured against the copy.
 *
 * <p><b>No printing from here.</b> The system's print queue keeps what it prints in plain files
 * that this program cannot find again; the PDF is saved where the lead says, and she prints it from
 * there.
 */
@NullMarked
package org.daybook.extract;

import org.jspecify.annotations.NullMarked;
