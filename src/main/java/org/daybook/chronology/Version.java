package org.daybook.chronology;

import java.time.Instant;

/**
 * A wording as somebody wrote it. Versions are added and never changed.
 *
 * @param number from 1, without a gap
 * @param reason why it was worded anew; empty for the first
 */
public record Version(
        int number, Instant writtenAt, String writtenBy, String reason, Wording wording) {}
