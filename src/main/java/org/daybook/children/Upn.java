package org.daybook.children;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unique pupil number: a check letter and twelve digits, or, when temporary, eleven digits and a
 * letter. A wrong one is told and never refused: it may be what another school wrote.
 */
public final class Upn {

    /** The letters without I, O and S stand for 0 to 22. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final Pattern SHAPE = Pattern.compile("[A-Z]\\d{11}[0-9A-Z]");

    private Upn() {}

    /** Upper case, without spaces. */
    public static String tidied(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "").toUpperCase(Locale.ROOT);
    }

    /** What is odd about the number, as a sentence; empty when it is sound or not given. */
    public static Optional<String> oddity(String text) {
        String upn = tidied(text);
        if (upn.isEmpty()) {
            return Optional.empty();
        }
        if (!SHAPE.matcher(upn).matches() || check(upn) < 0) {
            return Optional.of(
                    "A UPN is a letter and 12 digits, or a letter, 11 digits and a letter.");
        }
        char right = LETTERS.charAt(check(upn));
        return upn.charAt(0) == right
                ? Optional.empty()
                : Optional.of(
                        "The check letter does not fit: these digits would begin with "
                                + right
                                + ".");
    }

    public static boolean sound(String text) {
        return !tidied(text).isEmpty() && oddity(text).isEmpty();
    }

    /** The sum of each later character times its position, modulo 23; -1 for a forbidden letter. */
    private static int check(String upn) {
        int sum = 0;
        for (int place = 2; place <= upn.length(); place++) {
            char sign = upn.charAt(place - 1);
            int value = Character.isDigit(sign) ? sign - '0' : LETTERS.indexOf(sign);
            if (value < 0) {
                return -1;
            }
            sum += value * place;
        }
        return sum % LETTERS.length();
    }
}
