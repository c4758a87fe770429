package org.daybook.prompts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who belongs to the child's family and who works at the school, to tell whose an action is.
 *
 * @param family names of contacts
 * @param school names of staff
 */
public record Around(List<String> family, List<String> school) {

    public static final Around NOBODY = new Around(List.of(), List.of());

    private static final Set<String> FAMILY_WORDS =
            Set.of(
                    "mother",
                    "mum",
                    "mummy",
                    "father",
                    "dad",
                    "daddy",
                    "parent",
                    "parents",
                    "carer",
                    "carers",
                    "stepmother",
                    "stepfather",
                    "stepdad",
                    "stepmum",
                    "partner",
                    "grandmother",
                    "grandma",
                    "gran",
                    "nan",
                    "grandfather",
                    "grandad",
                    "brother",
                    "sister",
                    "aunt",
                    "uncle",
                    "family");

    private static final Set<String> OURS =
            Set.of("me", "i", "school", "office", "lead", "deputy", "teacher", "us", "we", "head");

    public Around {
        family = List.copyOf(family);
        school = List.copyOf(school);
    }

    /** Whether the words name a relative, or somebody in the list of contacts. */
    boolean speaksOfFamily(String text) {
        return words(text)
                .anyMatch(word -> FAMILY_WORDS.contains(word) || isIn(forenames(family), word));
    }

    /** Whether what was agreed is for somebody outside the school to do. */
    boolean isForOthers(String owner) {
        return !owner.isBlank()
                && words(owner)
                        .noneMatch(word -> OURS.contains(word) || isIn(surnames(school), word));
    }

    private static boolean isIn(Stream<String> names, String word) {
        return names.anyMatch(word::equals);
    }

    private static Stream<String> forenames(List<String> names) {
        return names.stream().flatMap(name -> words(name).limit(1));
    }

    private static Stream<String> surnames(List<String> names) {
        return names.stream()
                .map(name -> words(name).toList())
                .filter(parts -> !parts.isEmpty())
                .map(List::getLast);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !word.isEmpty());
    }
}
