/**
 * The leavers of a year group, moved on together at the end of a phase.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>A list is a plan</b>: which children, where to, who is left out and why. It is kept at
 *       once and may be changed until its transfers are begun; each change leaves its trace in the
 *       journal. From then on the transfers say what happened, and {@link
 *       org.daybook.leavers.RunStanding} is read from them each time, so that list and transfers
 *       cannot disagree. There is one open list at a time.
 *   <li><b>All transfers are begun in one change</b>, by the same use case that begins one; if one
 *       is refused, none is kept.
 *   <li><b>Packs are saved one by one, each whole</b> with its line in the journal before the next
 *       begins. A run that is cancelled, fails or dies stands at a whole number of packs, and is
 *       resumed by asking which transfers have none. Rejected: one change for all packs, in which a
 *       full disk after 150 would throw 150 away. Files are named by pack number, and no file that
 *       lies in the folder is replaced. Packs are in the form to print; the forms with a passphrase
 *       of their own are made one by one, because a list of passphrases beside the packs would undo
 *       them.
 *   <li><b>Who has no record at all</b> gets no pack but a nil return: the school is told, that is
 *       written down once a school, and becomes a transfer that has ended as a nil return, so that
 *       the register of files out says who was told. "No record" means that no table of any room
 *       holds anything about the child's safety ({@link org.daybook.leavers.FilesHeld}); whatever
 *       is written meanwhile turns the nil return back into a file that has to move.
 *   <li><b>Children on a plan come first</b>, on the page and in the order in which packs are made.
 *   <li><b>A line of a file means a leaver</b> by UPN, by name with birthday, or by a name that
 *       only one leaver has; whatever contradicts itself is left out with a sentence, by line. The
 *       file is read by the children's reader.
 * </ul>
 */
@NullMarked
package org.daybook.leavers;

import org.jspecify.annotations.NullMarked;
