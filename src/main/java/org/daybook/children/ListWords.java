package org.daybook.children;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The codes of schools' systems, put into words. */
final class ListWords {

    private static final Set<String> YES = Set.of("y", "yes", "true", "t", "1");
    private static final Set<String> NO = Set.of("n", "no", "false", "f", "0");
    private static final Map<String, String> NEEDS =
            Map.of(
                    "k", "SEN support",
                    "sen support", "SEN support",
                    "e", "EHC plan",
                    "ehcp", "EHC plan",
                    "ehc plan", "EHC plan",
                    "education health and care plan", "EHC plan");
    private static final Map<String, String> SEXES =
            Map.of("m", "Male", "f", "Female", "boy", "Male", "girl", "Female");
    private static final Map<String, String> LANGUAGES =
            Map.of("eng", "English", "enb", "English", "y", "Other than English", "n", "English");

    private ListWords() {}

    static boolean yes(String cell) {
        return YES.contains(plain(cell));
    }

    static boolean no(String cell) {
        return NO.contains(plain(cell));
    }

    /**
     * A cell in the words of the record; the empty text says nothing.
     *
     * @param heading whose column it is: a bare "Y" under "EHCP" means a plan
     */
    static String of(Detail detail, String heading, String cell) {
        String plain = plain(cell);
        return switch (detail) {
            case SEX -> SEXES.getOrDefault(plain, cell);
            case UPN -> Upn.tidied(cell);
            case YEAR_GROUP -> SchoolYear.inWords(cell);
            case FIRST_LANGUAGE -> LANGUAGES.getOrDefault(plain, cell);
            case SPECIAL_NEEDS -> needs(heading, cell);
            case IN_CARE -> yes(cell) ? "Yes" : no(cell) ? "No" : cell;
            default -> cell;
        };
    }

    private static String needs(String heading, String cell) {
        if (no(cell)) {
            return "";
        }
        if (yes(cell)) {
            return NEEDS.getOrDefault(Synonyms.plain(heading), "Yes");
        }
        return NEEDS.getOrDefault(plain(cell), cell);
    }

    private static String plain(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }
}
