package org.daybook.prompts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.chronology.Categories;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Role;

/**
 * What shows is behaviour: harm to others, absence, lateness. Where several such concerns stand and
 * nobody has written about home, the question is what lies beneath.
 */
final class Beneath implements PatternRule {

    static final int WEEKS = 26;

    private static final int LEAST = 3;

    private static final Set<String> SHOWN =
            Set.of(
                    "absent",
                    "late",
                    "lateness",
                    "avoidance",
                    "missing during",
                    "suspension",
                    "substance use",
                    "weapons",
                    "serious violence");

    private static final Set<EntryKind> A_LOOK_AT_HOME =
            Set.of(EntryKind.HOME_VISIT, EntryKind.CASE_ANALYSIS);

    private static final Set<String> FAMILY =
            Categories.usual().groups().stream()
                    .filter(one ->
                            one.name().equals("Family") || one.name().equals("Abuse and neglect"))
                    .flatMap(one -> one.categories().stream())
                    .collect(Collectors.toUnmodifiableSet());

    @Override
    public Optional<Prompt> look(Facts facts) {
        List<Entry> recent = facts.entries(facts.weeksAgo(WEEKS)).toList();
        List<Entry> shown = recent.stream().filter(one -> shows(facts, one)).toList();
        boolean looked = recent.stream().anyMatch(one -> looksAtHome(facts, one));
        return shown.size() < LEAST || looked
                ? Optional.empty()
                : Optional.of(new Prompt(Pattern.BENEATH, question(facts), evidence(facts, shown)));
    }

    private static boolean shows(Facts facts, Entry entry) {
        boolean alleged = facts.partHas(entry, part -> part.role() == Role.ALLEGED);
        return entry.kind() == EntryKind.CONCERN
                && (alleged || facts.categories(entry).stream().anyMatch(Beneath::isBehaviour));
    }

    private static boolean isBehaviour(String category) {
        String lower = category.toLowerCase(Locale.UK);
        return SHOWN.stream().anyMatch(word -> (" " + lower).contains(" " + word));
    }

    private static boolean looksAtHome(Facts facts, Entry entry) {
        return A_LOOK_AT_HOME.contains(entry.kind())
                || facts.categories(entry).stream().anyMatch(FAMILY::contains);
    }

    private static String question(Facts facts) {
        String beneath = "Several concerns are about what the child does. What might lie beneath?";
        if (facts.kin().isEmpty()) {
            return beneath + " Nobody is linked as family here yet: who lives with the child?";
        }
        return beneath
                + " Read together with: "
                + facts.kin().stream().map(Kin::words).collect(Collectors.joining("; "))
                + ".";
    }

    private static List<Evidence> evidence(Facts facts, List<Entry> shown) {
        Stream<Evidence> entries =
                shown.stream()
                        .map(one ->
                                Told.entry(
                                        "shown",
                                        one,
                                        String.join(", ", facts.categories(one))
                                                + ". "
                                                + Sentences.opening(one.wording().narrative())));
        return Told.inOrder(entries);
    }
}
