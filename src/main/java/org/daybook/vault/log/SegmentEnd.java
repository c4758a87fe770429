package org.daybook.vault.log;

import java.util.UUID;

/**
 * How a segment ends, once all of it has been read.
 *
 * @param last the last whole frame
 * @param tally what the store holds there
 * @param baseBytes how much of the file is header and base
 * @param bytes up to the end of the last whole frame
 * @param torn something stands behind the last whole frame that is no whole frame
 */
public record SegmentEnd(
        UUID store,
        int schema,
        String previous,
        Position last,
        Tally tally,
        long baseBytes,
        long bytes,
        boolean torn) {}
