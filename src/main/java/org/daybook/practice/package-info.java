/**
 * Hollowbrook Primary, the openly invented school in which one may try everything.
 *
 * <p>It is filled from the files of {@code app/practice} by the same use cases that the pages call,
 * so what one sees there was recorded, decided and amended like anything else, and leaves the same
 * traces in the journal. Days are counted back from the day on which it is opened: it never grows
 * stale, and nothing in it depends on a date in a file. Rejected: a ready-made store (it would age,
 * and no reader could check what is in it).
 */
@NullMarked
package org.daybook.practice;

import org.jspecify.annotations.NullMarked;
