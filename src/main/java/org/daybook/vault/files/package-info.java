/**
 * Attachments, each sealed in a file of its own beside the store.
 *
 * <p><b>Not in the database</b>: with one bit flipped, H2 showed wrong attachments as true in most
 * trials. <b>Not a format of our own</b>: the content is streamed through Tink's AES-GCM-HKDF
 * streaming cipher in segments of 64 KiB, which notices changed, swapped, missing and added
 * segments, also at the end; 200 MB pass through a small heap.
 *
 * <p><b>The name</b> is an HMAC of the content under a key of its own: the same content is one
 * file, whoever copies the folder cannot tell whether a picture they hold is among them, and
 * because the name is also the cipher's associated data, a file under another file's name does not
 * open. The name is known only after the content has been read, so content comes in under a passing
 * seal and is sealed a second time under its name. Rejected: reading the source twice (it may
 * change between), and binding a random number to the name in a header (one pass, but a format of
 * our own).
 *
 * <p><b>Writing</b>: into a passing file in the same folder, sealed already, forced, moved into
 * place in one step, the folder forced; only then does {@code seal} come back, so a log frame never
 * names a file that a power cut can take away. What a crash leaves over is swept at the next start.
 *
 * <p><b>Reading</b> hands on each segment once it is verified. A caller that must not act on a part
 * reads to the end first: the end comes only when the last segment has been verified, in every
 * other case {@code SealBroken} does, and goes on doing so.
 *
 * <p>Not hidden: how many attachments there are, and how long each is.
 */
@NullMarked
package org.daybook.vault.files;

import org.jspecify.annotations.NullMarked;
