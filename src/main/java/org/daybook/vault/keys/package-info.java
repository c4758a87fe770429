/**
 * What opens the store: passphrase, recovery code, the master key, and the keys made from it.
 *
 * <p><b>One master key</b> of 256 random bits, never stored open. From it, by the JDK's HKDF, one
 * key for each use. The key file locks it twice (AES-256-GCM): under the passphrase by Argon2id
 * with 256 MiB and three passes, and under the recovery code by HKDF alone, because 128 random bits
 * need no stretching and a machine too short of memory for Argon2id can still be opened. Changing
 * either rewrites some hundred bytes, never the records. Whoever holds an <i>old</i> key file and
 * its old passphrase opens what they copied and, since the master key stays, what comes later: a
 * stolen laptop is a reason for a new store with a new key, not for a new passphrase.
 *
 * <p><b>What is bound to what.</b> Each wrap's header (store, cost, kind) is its associated data. A
 * seal under a key from the master key covers the whole file, the school's name and both wraps too.
 * A plain digest at the file's end tells damage from a wrong passphrase at once, before anything is
 * stretched or believed. A file that asks for less work than 64 MiB and three passes, or for so
 * much that the machine would stand still, is refused.
 *
 * <p><b>Writing</b>: new file, forced, read back from the disk and <i>opened</i>, moved into place,
 * folder forced. The copy beside it is made level only then: until that moment the old file would
 * still open, afterwards an old passphrase opens nothing here. Rejected: keeping the last version
 * for good, which would keep an old passphrase alive without a word.
 *
 * <p><b>Strength</b> is judged by zxcvbn on what is left after the school's own words and years are
 * taken out, and word by word, because zxcvbn rewards every space with the effort of a riddle. Its
 * sentences are not used: they know no school. Below 10^14 guesses Daybook does not take a
 * passphrase.
 *
 * <p><b>The word list</b> is BIP-0039's: 11 bits a word, and four letters tell it. Rejected:
 * Diceware lists (two bits more, for longer and odder words), groups of letters and digits (misread
 * from paper).
 *
 * <p><b>Wiping.</b> What is ours is wiped where it has been used. Copies that nobody can wipe
 * remain for the garbage collector: in the JDK's and Tink's key objects, in the text field itself,
 * and a String where a passphrase has letters beyond ASCII or is being judged. What the system
 * writes out of memory to the disk (swapping, hibernating) is for the disk's own encryption to
 * cover.
 */
@NullMarked
package org.daybook.vault.keys;

import org.jspecify.annotations.NullMarked;
