package org.daybook.prompts;

import java.util.stream.Stream;
import org.daybook.chronology.EntryKind;

/** What is recorded and does not fit with a picture of things going well. */
final class Doubts {

    static final int WEEKS = 6;

    private Doubts() {}

    /** Things agreed and not done, and a child not heard. */
    static Stream<Evidence> unfinished(Facts facts) {
        return Stream.concat(late(facts), unheard(facts));
    }

    /** These, and what is new or undecided. */
    static Stream<Evidence> all(Facts facts) {
        return Stream.concat(unfinished(facts), recent(facts));
    }

    private static Stream<Evidence> late(Facts facts) {
        return facts.all()
                .flatMap(entry ->
                        entry.openActions().stream()
                                .filter(one -> one.late(facts.today()))
                                .map(one -> Told.late(entry, one)));
    }

    private static Stream<Evidence> unheard(Facts facts) {
        return VoiceMissing.evidence(facts, WEEKS, 1).stream();
    }

    private static Stream<Evidence> recent(Facts facts) {
        return facts.all()
                .filter(one -> one.kind() == EntryKind.CONCERN)
                .filter(one -> one.undecided() || !one.day().isBefore(facts.weeksAgo(WEEKS)))
                .map(one ->
                        one.undecided()
                                ? Told.entry("undecided", one, "No decision yet.")
                                : Told.entry("recent", one));
    }
}
