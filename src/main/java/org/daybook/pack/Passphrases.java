package org.daybook.pack;

/** With what a pack may be locked. */
public interface Passphrases {

    /** Another one each time: words that can be read out over a telephone. */
    String suggest();

    /** Whether nobody could come upon it by trying what is common, or known of the school. */
    boolean mayBeUsed(String passphrase);
}
