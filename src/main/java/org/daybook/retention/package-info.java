/**
 * Whether the school keeps a copy of a file that has moved, how long, what forbids destroying it,
 * and its destruction.
 *
 * <p>Decisions. <b>A kept copy is a decision</b> with a reason and a day on which it is looked at
 * again; the latest is in force and the earlier ones stay to be read. "No copy" may be decided only
 * once the next school has confirmed that it has the file, for until then this is the only one.
 *
 * <p><b>When a file may go</b> is one rule ({@link org.daybook.retention.KeptFile#mayGo}): a number
 * of years from birth (a setting, 25), more under the child sexual abuse inquiry (75); at once
 * where no copy is kept. A hold forbids it whatever the day is. <b>Nothing goes by itself</b>, not
 * on any day: the list asks, and the lead alone destroys one file at a time, with a reason, a
 * second person named and the child's name typed.
 *
 * <p><b>What stands in the way is said before</b>, in sentences ({@link
 * org.daybook.retention.Hindrance}), and so is what would go and what stays ({@link
 * org.daybook.retention.Extent}).
 *
 * <p><b>What stays of an entry that is in another child's file too</b>: the account as it was
 * written, its decisions, actions and documents, for it is that child's record, whose own time has
 * not come; a word of it changed would be a false record. The destroyed child's own part goes:
 * role, categories, words, body map, in every wording. The account may name the child; the page
 * counts where. Rejected: to strike the name from the other's record. A brother's or sister's link
 * stays in their file and no longer says who it was. The journal keeps who did what kind of deed
 * and when.
 *
 * <p><b>Each room says itself what is a child's</b> ({@code vault.ChildsRows}); a test holds every
 * table of the schema against these answers. All rows go in one change, with the certificate's row
 * in it; only then does the vault forget what lies in the log, in free pages and in sealed files.
 * Until that is done the row says so, and the next unlocking goes on with it. A file is therefore
 * whole or destroyed, never half. <b>Safe copies made before</b> lie out of reach: the certificate
 * and the page say of which days and where.
 *
 * <p>Sees {@code arrival} and {@code transfer} for what is still on its way, {@code casework} and
 * {@code chronology} for what is still open, {@code extract} for the one way in which a file
 * leaves.
 */
@NullMarked
package org.daybook.retention;

import org.jspecify.annotations.NullMarked;
