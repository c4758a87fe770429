package org.daybook.vault.log;

/**
 * A place in the log.
 *
 * @param segment from 1
 * @param frame from 1 in each segment; 0 is the place before the first
 * @param digest of everything in the segment up to and with that frame, as 64 hexadecimal
 *     characters
 */
public record Position(int segment, long frame, String digest) {}
