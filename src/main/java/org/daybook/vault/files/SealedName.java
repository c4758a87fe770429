package org.daybook.vault.files;

/**
 * What a sealed attachment is called; the records know it by this.
 *
 * @param hex 64 hexadecimal digits in lower case, so that it can never be a path to elsewhere
 */
public record SealedName(String hex) {

    private static final int DIGITS = 64;

    public SealedName {
        if (!isName(hex)) {
            throw new IllegalArgumentException("Not the name of a sealed file");
        }
    }

    static boolean isName(String text) {
        return text.length() == DIGITS
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
