package org.daybook.children;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Year groups and classes, however a school's system spells them. */
public final class SchoolYear {

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:nc |national curriculum )?(?:year group|year|yr|y)?[ .]*0?(\\d{1,2})");
    private static final Pattern ONE_WORD = Pattern.compile("\\p{L}{3,}");
    private static final int LAST_YEAR = 14;

    private SchoolYear() {}

    /** "Year 5" for "5", "Y5", "yr 05"; "Reception" for "R"; anything else as it stands. */
    public static String inWords(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        Matcher numbered = NUMBERED.matcher(word);
        if (numbered.matches() && Integer.parseInt(numbered.group(1)) <= LAST_YEAR) {
            int year = Integer.parseInt(numbered.group(1));
            return year == 0 ? "Reception" : "Year " + year;
        }
        return switch (word) {
            case "r", "rec", "reception", "year r", "yr r", "fs2" -> "Reception";
            case "n", "nur", "nursery", "n1", "n2", "fs1", "year n" -> "Nursery";
            default -> text.strip();
        };
    }

    /** "Year 5, Kestrel class"; "Year 5, class 5K"; either part may be missing. */
    static String withClass(String year, String regGroup) {
        if (regGroup.isEmpty()) {
            return year;
        }
        return year.isEmpty() ? className(regGroup) : year + ", " + className(regGroup);
    }

    /** "Kestrel class" for "Kestrel", "class 5K" for "5K". */
    public static String className(String regGroup) {
        if (regGroup.toLowerCase(Locale.ROOT).contains("class")) {
            return regGroup;
        }
        return ONE_WORD.matcher(regGroup).matches() ? regGroup + " class" : "class " + regGroup;
    }

    /** Where a year group stands in the school: the youngest first, the unknown last. */
    public static int order(String year) {
        String word = inWords(year);
        if (word.startsWith("Year ")) {
            return Integer.parseInt(word.substring("Year ".length()));
        }
        return switch (word) {
            case "Nursery" -> -1;
            case "Reception" -> 0;
            default -> LAST_YEAR + 1;
        };
    }
}
