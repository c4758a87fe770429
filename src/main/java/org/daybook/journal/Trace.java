package org.daybook.journal;

import java.time.Instant;

/**
 * A deed as the journal holds it.
 *
 * @param seq its place in the order of all deeds, from 1 without a gap; order comes from here and
 *     never from the time
 * @param at when it was done, by the machine's clock
 * @param actor the name of whoever did it
 */
public record Trace(long seq, Instant at, String actor, Deed deed) {}
