/**
 * The journal as rows: each trace with the digest of itself and of the one before, numbered from 1
 * without a gap, written in the same commit as the change it tells of.
 *
 * <p>The number comes from the last row and never from a counter in memory: a change that is undone
 * leaves no gap. A change inside a change writes its own trace first; the outer one follows. The
 * digest is over a form in which every field has a fixed length or carries its own, in
 * microseconds, as the store keeps them.
 *
 * <p>The chain stands beside the seal of the log, not instead of it: it travels with the rows, into
 * a rebuilt working copy and over a migration, and can be checked by whoever has only these.
 */
@NullMarked
package org.daybook.journal.store;

import org.jspecify.annotations.NullMarked;
