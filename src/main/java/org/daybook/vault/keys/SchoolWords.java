package org.daybook.vault.keys;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that anybody who knows the school would try first. */
public final class SchoolWords {

    private static final int SHORTEST = 3;

    private static final Set<String> SMALL = Set.of("the", "and", "for", "our", "all", "with");

    /** What every school, every safeguarding lead and every user of this program shares. */
    private static final List<String> SHARED =
            List.of(
                    "daybook",
                    "safeguarding",
                    "safeguard",
                    "childprotection",
                    "protection",
                    "designated",
                    "concern",
                    "children",
                    "school",
                    "primary",
                    "secondary",
                    "infant",
                    "infants",
                    "junior",
                    "juniors",
                    "nursery",
                    "academy",
                    "college",
                    "church",
                    "catholic",
                    "england",
                    "headteacher",
                    "teacher",
                    "password",
                    "passphrase",
                    "correcthorsebatterystaple");

    private final Set<String> words;

    private SchoolWords(Set<String> words) {
        this.words = words;
    }

    /**
     * @param said the school's name, its town, the lead's name, whatever is known already; blank
     *     ones do not matter
     */
    public static SchoolWords of(String... said) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : said) {
            List<String> parts = parts(name);
            words.addAll(parts);
            words.addAll(joined(parts));
            if (parts.contains("st")) {
                words.addAll(
                        joined(parts.stream().map(p -> p.equals("st") ? "saint" : p).toList()));
            }
        }
        words.removeIf(word -> word.length() < SHORTEST || SMALL.contains(word));
        words.addAll(SHARED);
        return new SchoolWords(words);
    }

    /** In lower case, letters only, without accents. */
    Collection<String> words() {
        return words;
    }

    /** “St Mary’s C of E” becomes st, marys, mary, c, of, e. */
    private static List<String> parts(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>();
        for (String word : plain.split("[^\\p{L}'’]+")) {
            String letters = word.replaceAll("['’]", "");
            if (!letters.isEmpty()) {
                parts.add(letters);
            }
        }
        return parts;
    }

    /** Every run of two or more parts written as one word, a possessive also without its s. */
    private static List<String> joined(List<String> parts) {
        List<String> joined = new ArrayList<>();
        for (int from = 0; from < parts.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < parts.size(); to++) {
                run.append(parts.get(to));
                joined.add(run.toString());
                if (run.length() > SHORTEST && run.charAt(run.length() - 1) == 's') {
                    joined.add(run.substring(0, run.length() - 1));
                }
            }
        }
        return joined;
    }
}
