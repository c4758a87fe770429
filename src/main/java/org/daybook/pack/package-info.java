/**
 * What a child's file becomes when it travels: the pack, its checklist, its day-one page, and the
 * file that is saved.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>What never goes in</b> is not filtered when printing; it never reaches the contents.
 *       {@link org.daybook.extract.ChildsFile} takes only entries that move with the child, and of
 *       another child in an entry only initials and role: there is no field that could carry more.
 *       The pack sees the room of extracts for it, so that pack and chronology on paper cannot read
 *       one file differently, and the room of what is followed up, to say it as data. A brother or
 *       sister is no exception, since that file has a way of its own. Running text stands as it was
 *       written; where it names another child of the entry the lead is told before she saves.
 *   <li><b>Saving</b> writes beside the target under a temporary name, keeps a sealed copy, then
 *       commits and moves in one step: a pack that lies outside is always in the journal, and a
 *       failure leaves neither file nor record. The number stands in name and title, no child's
 *       name.
 *   <li><b>A room of its own</b> beside the files on their way: those know that a pack was saved
 *       ({@link org.daybook.transfer.Pack}) and nothing of what it says, so that clock and steps do
 *       not depend on paper. The pages of a file on its way get their pack cards lent.
 * </ul>
 */
@NullMarked
package org.daybook.pack;

import org.jspecify.annotations.NullMarked;
