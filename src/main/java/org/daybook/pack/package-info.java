/**
 * What a child's file becomes when it travels: the pack, what stays behind of it, its checklist,
 * its day-one page, and the file that is saved.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>What never goes in</b> is not filtered when printing; it never reaches the contents.
 *       {@link org.daybook.extract.ChildsFile} takes only entries that move with the child, and of
 *       another child in an entry only initials and role: there is no field that could carry more.
 *       A brother or sister is no exception, since that file has a way of its own.
 *   <li><b>Words are taken out of the value, not of the page.</b> {@code EveryText} asks the
 *       records themselves for every text they hold and gives each to the {@link
 *       org.daybook.pack.Redaction}, before anything is laid out or written as data; a field that
 *       is added tomorrow is filtered without being listed, and a type that cannot be looked into
 *       is refused. So pages, bookmarks, names of files and the record inside are made from what is
 *       left. Rejected: a filter at each place that prints, of which one would be forgotten.
 *   <li><b>A passage is words, wherever they stand</b>: whole words, in any letters' size, over a
 *       line's end, in every earlier wording. Passages that overlap become one bar. The child's own
 *       name cannot be one. The bar has one length and the number of a fixed list of reasons: what
 *       the lead notes for herself might tell what is under the bar, and never leaves.
 *   <li><b>Nobody draws bars into a document of somebody else's.</b> One whose text holds withheld
 *       words stays behind as a whole; one that cannot be read (a picture, a film) is named to the
 *       lead, who looks. A document that stays behind is told of by kind, day and reason, not by
 *       name.
 *   <li><b>Three forms.</b> To print: pages only. To send and for a Daybook: locked with a
 *       passphrase of its own, the documents inside; for a Daybook the record as data, too. The
 *       passphrase stands on the screen once and nowhere else. The sealed copy that is kept is the
 *       same pack unlocked: a copy that nobody can open proves nothing. The digest is that of the
 *       file that left.
 *   <li><b>Saving</b> makes all of it in memory, keeps the sealed copy, writes beside the target
 *       under a hidden name, then commits and moves in one step: a pack that lies outside is always
 *       in the journal, and a failure leaves neither file nor record. What a power cut leaves there
 *       is taken away at the next opening ({@link org.daybook.extract.TakeAwayLeftovers}). A pack
 *       has its number from then on, not in a preview. Number, name and title carry no child's
 *       name.
 *   <li><b>A room of its own</b> beside the files on their way: those know that a pack was saved
 *       ({@link org.daybook.transfer.Pack}) and nothing of what it says, so that clock and steps do
 *       not depend on paper. The pages of a file on its way get their pack cards lent.
 * </ul>
 */
@NullMarked
package org.daybook.pack;

import org.jspecify.annotations.NullMarked;
