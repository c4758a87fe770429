/**
 * How bytes come to lie safely on the disk.
 *
 * <p>Every file that must never be seen half-written is written under another name in the same
 * folder, forced, moved over its place in one step, and then the folder is forced, because on Linux
 * the new name itself is lost in a power cut until its folder has been forced. On Windows a folder
 * cannot be opened to be forced; NTFS keeps the move in its own log.
 *
 * <p>Files are made for their owner alone from the first byte on: by POSIX rights where the disk
 * has them, by an access list on Windows. A disk that has neither (a memory stick) still takes the
 * file: everything in it is encrypted already, and refusing would cost a lead her records.
 *
 * <p>{@code Disk} is an interface for one reason: the tests put a full or failing disk in its
 * place. Rejected: a virtual file system for the tests (another library, and it hides what the real
 * one does).
 */
@NullMarked
package org.daybook.vault.disk;

import org.jspecify.annotations.NullMarked;
