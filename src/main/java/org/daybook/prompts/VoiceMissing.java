package org.daybook.prompts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;

/** Much was written about the child, and for weeks nothing that it said or showed. */
final class VoiceMissing implements PatternRule {

    static final int WEEKS = 8;

    private static final int LEAST = 2;

    private static final Set<EntryKind> COULD_BE_HEARD =
            Set.of(
                    EntryKind.CONCERN,
                    EntryKind.MEETING,
                    EntryKind.HOME_VISIT,
                    EntryKind.POLICE_NOTIFICATION,
                    EntryKind.PARENT_CONTACT);

    @Override
    public Optional<Prompt> look(Facts facts) {
        List<Evidence> found = evidence(facts, WEEKS, LEAST);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Prompt(
                                Pattern.VOICE_MISSING,
                                "Nothing that the child said or showed has been written for "
                                        + weeks(facts, found.getFirst())
                                        + " weeks. What would the child say, and who could ask?",
                                found));
    }

    /**
     * When the child was last heard, and what was written since without its voice.
     *
     * @param least fewer entries since are no pattern
     */
    static List<Evidence> evidence(Facts facts, int weeks, int least) {
        Optional<Entry> heard = facts.all().filter(facts::heardIn).reduce((_, later) -> later);
        LocalDate after = heard.map(Entry::day).orElse(LocalDate.MIN);
        List<Entry> since =
                facts.entries(after, COULD_BE_HEARD).stream()
                        .filter(one -> !facts.heardIn(one))
                        .filter(one -> heard.filter(last -> isBefore(one, last)).isEmpty())
                        .toList();
        if (since.size() < least) {
            return List.of();
        }
        LocalDate silent = heard.map(Entry::day).orElseGet(() -> since.getFirst().day());
        boolean isLong = ChronoUnit.WEEKS.between(silent, facts.today()) >= weeks;
        return isLong ? lines(heard, since) : List.of();
    }

    private static boolean isBefore(Entry one, Entry other) {
        return Entry.OLDEST_FIRST.compare(one, other) < 0;
    }

    private static List<Evidence> lines(Optional<Entry> heard, List<Entry> since) {
        Stream<Evidence> last =
                heard.stream()
                        .map(one ->
                                Told.entry(
                                        "heard",
                                        one,
                                        "The child was last heard on "
                                                + Days.brief(one.day())
                                                + "."));
        Stream<Evidence> silent =
                since.stream()
                        .skip(Math.max(0, since.size() - 5))
                        .map(one -> Told.entry("unheard", one));
        return Told.inOrder(Stream.concat(last, silent));
    }

    private static long weeks(Facts facts, Evidence first) {
        return ChronoUnit.WEEKS.between(first.day(), facts.today());
    }
}
