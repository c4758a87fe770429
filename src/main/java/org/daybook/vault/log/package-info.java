/**
 * The sealed log: every change, written down before anything else has it.
 *
 * <p>A segment is a file {@code log-000001.daybook}: a header (format, store, segment, schema
 * version, salt, the digest at which the segment before ended, a check), the <b>base</b> (all rows
 * of all tables, in frames), then a frame for each change. So no format of H2's is needed to have
 * the records back: an empty H2 led to the segment's schema, its base, its changes. A segment is
 * begun when a schema is led on and, on closing, when its changes are larger than 8 MiB and twice
 * its base; it is written under another name, forced, read back, and moved into place. Two earlier
 * ones are kept.
 *
 * <p>A frame is its length, eight random bytes and AES-256-GCM over the row images. Into the seal
 * go the digest of everything before, the frame's number and the segment's: none can be altered,
 * left out, moved or doubled. The key is the segment's own (HKDF with its salt). The nonce is the
 * frame's number and the random bytes: the number alone would repeat when a frame is cut off after
 * a full disk and its place is used again.
 *
 * <p>What stands behind the last whole frame and is no whole frame is <em>torn</em>; whether that
 * is harmless, the caller knows. A broken frame with anything behind it is a damage, because frames
 * are written one at a time.
 *
 * <p>Rows are written in a small binary form of our own with names of tables and columns in each
 * frame, rather than in Java's serialisation (opens the door to foreign classes) or JSON (three
 * times the size, no exact moments). Half surrogate pairs are kept as typed. Frames are at most 64
 * MiB.
 *
 * <p>Held by laws (codec), by a recorded disk on which the power is cut at every write, at every
 * force and within every sector of the last write, and by the suites in {@code vault}.
 */
@NullMarked
package org.daybook.vault.log;

import org.jspecify.annotations.NullMarked;
