/**
 * The door, the frame around every page, and the lock.
 *
 * <p>Decisions. <b>Outside and behind.</b> {@link org.daybook.shell.LockedRecords} is what can be
 * done before the passphrase, {@link org.daybook.shell.Session} what can be done after it; nothing
 * else crosses. The models speak to these two only, so they are tested without Argon2 and without a
 * window. {@link org.daybook.shell.VaultRecords} turns each outcome of the vault into a sentence.
 *
 * <p><b>The first run keeps everything in memory</b> until its last step, the recovery code too: it
 * is drawn first and given to the vault, so that she has it on paper before there is anything that
 * it opens. Making the store first and the code afterwards was rejected: whoever left in between
 * had records without a second key.
 *
 * <p><b>Locking</b> is one order of things in {@link org.daybook.shell.Porter}: the page keeps what
 * was typed, the door is shown in the same breath, the store closes on its thread behind all that
 * was asked before. Places outlive a lock, pages do not: they hold what is locked away. {@link
 * org.daybook.shell.IdleWatch} is asked each second and before each event is handed on; a silence
 * on either clock is a closed lid.
 *
 * <p><b>Wrong passphrases</b> are counted in a file beside the records, since closing the program
 * must neither shorten the wait nor hide them; the next right one brings them into the journal.
 * Whoever can delete that file can copy the whole folder, against which only the key derivation
 * helps.
 *
 * <p><b>What JavaFX cannot do:</b> a text field holds Strings, which nobody can wipe. The
 * characters go into a {@link org.daybook.vault.keys.Passphrase} at once and the fields are left
 * with their page.
 *
 * <p><b>A safe copy is brought back beside what lies there</b>, opened there, and only then moved
 * in; the old folder is moved aside whole. Unpacking over it was rejected: what is damaged may
 * still be worth an expert's look.
 *
 * <p><b>No child's name in a title</b>: the window is called Daybook, whatever it shows.
 */
@NullMarked
package org.daybook.shell;

import org.jspecify.annotations.NullMarked;
