package org.daybook.transfer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.chronology.Action;
import org.daybook.chronology.Decision;

/**
 * Entries whose running text names another child, for the lead to read again before a pack leaves.
 * The text itself is never changed here: a record stands as it was written.
 */
public final class NamedOthers {

    private NamedOthers() {}

    /**
     * The days of these entries, oldest first.
     *
     * @param names what the other children of the school are called
     */
    public static List<LocalDate> days(PackContents contents, Collection<String> names) {
        List<Pattern> sought =
                names.stream()
                        .filter(name -> !name.isBlank())
                        .map(name ->
                                Pattern.compile(
                                        "(?<![\\p{L}\\p{M}])"
                                                + Pattern.quote(name.strip())
                                                + "(?![\\p{L}\\p{M}])"))
                        .toList();
        return contents.entries().stream()
                .filter(entry -> names(entry, sought))
                .map(PackEntry::day)
                .toList();
    }

    private static boolean names(PackEntry entry, List<Pattern> sought) {
        return texts(entry)
                .anyMatch(
                        text -> sought.stream().anyMatch(pattern -> pattern.matcher(text).find()));
    }

    private static Stream<String> texts(PackEntry entry) {
        Stream<String> written = entry.wordings().stream().flatMap(NamedOthers::texts);
        Stream<String> decided =
                entry.decisions().stream()
                        .flatMap((Decision one) -> Stream.of(one.words(), one.rationale()));
        Stream<String> agreed = entry.actions().stream().map(Action::what);
        return Stream.of(written, decided, agreed).flatMap(all -> all);
    }

    private static Stream<String> texts(PackEntry.PackWording wording) {
        Stream<String> own =
                wording.own().stream().flatMap(one -> Stream.of(one.words(), one.voiceNote()));
        return Stream.concat(
                Stream.of(
                        wording.narrative(),
                        wording.place(),
                        wording.othersPresent(),
                        wording.doneSoFar(),
                        wording.parents().note(),
                        wording.told(),
                        wording.reason()),
                own);
    }
}
