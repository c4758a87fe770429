package org.daybook.vault.files;

/** How a sealed attachment was found to be. */
public enum Soundness {
    /** Every byte is the one that was put in. */
    SOUND,
    /** It is there, and cannot be trusted or read. */
    BROKEN,
    /** It is not there. */
    MISSING
}
