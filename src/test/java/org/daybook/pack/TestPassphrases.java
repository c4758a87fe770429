package org.daybook.pack;

/** Suggests invented words in a row, and refuses one. */
public final class TestPassphrases implements Passphrases {

    public static final String GUESSED = "Hollowbrook2026";

    private int count;

    @Override
    public String suggest() {
        count++;
        return "amber lantern quiet orchard " + (count == 1 ? "paper" : "paper " + count);
    }

    @Override
    public boolean mayBeUsed(String passphrase) {
        return !passphrase.equals(GUESSED);
    }
}
