/**
 * A folder with a school's records: made, opened, locked, copied, kept true.
 *
 * <p><b>The log is the truth, H2's file is the working copy.</b> A change is appended to the sealed
 * log ({@code vault.log}) and forced; then H2 commits, and {@code CHECKPOINT SYNC} brings it to the
 * disk; only then does {@link org.daybook.vault.Store#commit} come back. The working copy notes, in
 * the same commit, which frame of the log it holds. On opening, what it lacks is done again; what
 * it has seen and the log has not is a damage that is named; a copy that cannot be read, or does
 * not come out right, is made anew from the newest segment and kept aside (the last three are).
 *
 * <p><b>Every row is counted on every opening.</b> H2's encryption does not authenticate, and a cut
 * file silently falls back to an older state. So each frame carries the number of rows and the sum
 * of their digests after it, and the working copy must come to the same sum, with the same
 * catalogue. Rejected: counts alone (an altered row passes), a list of keys held in memory (grows
 * with the store).
 *
 * <p><b>Row images are read back from the store</b>, before and after each record's writing,
 * instead of being taken from jOOQ's record: a record may hold two columns of a row, and H2 rounds
 * and fills in. Whatever does not come through an updatable record (batches, statements) is refused
 * as it runs.
 *
 * <p><b>A torn end of the log</b> is cut off when the working copy stands exactly at the last whole
 * frame, for then nobody was ever told that it was saved. When the working copy is missing or
 * behind as well, nobody can tell, and a person decides ({@code Damaged.endOnly}).
 *
 * <p><b>One thread, checked.</b> A waiting interrupt is put off while the engine is at work; one
 * that comes in its midst may close the engine's file, and then the store closes itself and loses
 * nothing. <b>Faults carry no values</b>: H2's messages repeat the row, so none is passed on, not
 * even as a cause. <b>A safe copy</b> is good once a store has been built from it alone and has the
 * same sum.
 *
 * <p>Measured on two cores, JDK 25, two rows and a trace in each change: opening about 1,650 rows
 * takes 60 ms of processor time (20 of it for counting), making a store 40, rebuilding these rows
 * from 550 frames 480. With a dozen other builds on the machine a commit took 56 ms at the median
 * and 252 at p95; nearly all of it was waiting for the disk and the processor.
 */
@NullMarked
package org.daybook.vault;

import org.jspecify.annotations.NullMarked;
