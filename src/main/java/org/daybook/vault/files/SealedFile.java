package org.daybook.vault.files;

/**
 * An attachment as it was taken in.
 *
 * @param bytes the length of its content
 */
public record SealedFile(SealedName name, long bytes) {}
