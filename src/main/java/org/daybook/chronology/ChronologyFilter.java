package org.daybook.chronology;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.School;

/**
 * Which entries to read. Each part narrows; an empty part lets everything through.
 *
 * @param category among the child's own categories, main or further
 * @param from first day, included
 * @param to last day, included
 * @param text a piece of what was written, whatever the case of its letters
 */
public record ChronologyFilter(
        Set<EntryKind> kinds,
        Optional<String> category,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String text) {

    public static final ChronologyFilter EVERYTHING =
            new ChronologyFilter(
                    Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    public ChronologyFilter {
        kinds = Set.copyOf(kinds);
    }

    public boolean everything() {
        return equals(EVERYTHING);
    }

    public boolean matches(Entry entry, ChildId child) {
        return (kinds.isEmpty() || kinds.contains(entry.kind()))
                && category.map(one -> categories(entry, child).anyMatch(one::equals)).orElse(true)
                && from.map(day -> !entry.day().isBefore(day)).orElse(true)
                && to.map(day -> !entry.day().isAfter(day)).orElse(true)
                && (text.isBlank() || says(entry, child));
    }

    private static Stream<String> categories(Entry entry, ChildId child) {
        return entry.child(child).stream().flatMap(one -> one.categories().stream());
    }

    private boolean says(Entry entry, ChildId child) {
        String sought = folded(text.strip());
        return texts(entry, child).anyMatch(one -> folded(one).contains(sought));
    }

    private static Stream<String> texts(Entry entry, ChildId child) {
        Wording wording = entry.wording();
        Stream<String> said =
                Stream.of(
                        wording.narrative(),
                        wording.place(),
                        wording.report().by(),
                        wording.othersPresent(),
                        wording.doneSoFar(),
                        wording.parents().note(),
                        wording.told());
        Stream<String> words =
                entry.child(child).stream().flatMap(one -> Stream.of(one.words(), one.voiceNote()));
        Stream<String> decided =
                entry.decisions().stream()
                        .flatMap(one ->
                                Stream.of(
                                        one.sentence(),
                                        one.rationale(),
                                        one.threshold(),
                                        one.advice()));
        Stream<String> agreed = entry.actions().stream().map(Action::what);
        Stream<String> answered = wording.details().answers().stream().map(Details.Answer::said);
        return Stream.of(said, answered, words, decided, agreed).flatMap(all -> all);
    }

    private static String folded(String text) {
        return text.toLowerCase(School.LOCALE);
    }
}
