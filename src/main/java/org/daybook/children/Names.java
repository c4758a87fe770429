package org.daybook.children;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as people type them in a hurry: without accents, apostrophes, hyphens or capitals. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /** "Zoë O’Brien-Łęcka" becomes "zoe obrien lecka". Folding twice changes nothing more. */
    public static String folded(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        // Up and down again: some small letters have a capital that leads back to another.
        String lower = spelledOut(bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        String joined = APOSTROPHES.matcher(plain).replaceAll("");
        return NOT_NAME.matcher(joined).replaceAll(" ").strip();
    }

    /** "W. A."; empty for an empty name. */
    static String initials(String name) {
        return Arrays.stream(name.split("[\\s-]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }

    /** Letters that no decomposition takes apart. */
    private static String spelledOut(String lower) {
        return lower.replace("ł", "l")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("ħ", "h")
                .replace("ı", "i")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ß", "ss")
                .replace("þ", "th")
                .replace("ς", "σ");
    }
}
