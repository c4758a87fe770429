package org.daybook.prompts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.chronology.EntryKind;

/**
 * Disguised compliance begins as things agreed and then not done: actions of others past their day,
 * appointments cancelled or a child not brought, help offered and not taken up. One is life; two
 * within a term are worth a question.
 */
final class AgreedNotDone implements PatternRule {

    static final int WEEKS = 12;
    static final int LEAST = 2;

    private static final Set<EntryKind> KINDS =
            Set.of(
                    EntryKind.CONCERN,
                    EntryKind.AGENCY_CONTACT,
                    EntryKind.MEETING,
                    EntryKind.HOME_VISIT,
                    EntryKind.PARENT_CONTACT);

    private static final Sentences NOT_BROUGHT =
            new Sentences("was not brought", "were not brought", "not brought to");

    /** Of a concern these would say too much: "the trip was cancelled". */
    private static final Sentences NOT_KEPT =
            new Sentences(
                    "cancelled",
                    "called off",
                    "was not brought",
                    "were not brought",
                    "not brought to",
                    "did not attend",
                    "didn\u2019t attend",
                    "didn't attend",
                    "did not come to",
                    "did not turn up",
                    "missed the appointment",
                    "missed appointment*",
                    "missed the meeting",
                    "postponed",
                    "rearranged",
                    "nobody at home",
                    "nobody was at home",
                    "nobody answered",
                    "no answer at the door",
                    "not at home when");

    @Override
    public Optional<Prompt> look(Facts facts) {
        List<Evidence> found = evidence(facts, facts.weeksAgo(WEEKS));
        return found.size() < LEAST
                ? Optional.empty()
                : Optional.of(
                        new Prompt(
                                Pattern.AGREED_NOT_DONE,
                                "What was agreed has not happened more than once. What stands in"
                                        + " the way, and what has changed for the child?",
                                found));
    }

    private static List<Evidence> evidence(Facts facts, LocalDate from) {
        return Told.inOrder(
                Stream.of(late(facts, from), notKept(facts, from), notTakenUp(facts, from))
                        .flatMap(one -> one));
    }

    static Stream<Evidence> late(Facts facts, LocalDate from) {
        return facts.all()
                .flatMap(entry ->
                        entry.openActions().stream()
                                .filter(one -> one.late(facts.today()))
                                .filter(one -> facts.around().isForOthers(one.owner()))
                                .filter(one ->
                                        one.due()
                                                .day()
                                                .filter(day -> !day.isBefore(from))
                                                .isPresent())
                                .map(one -> Told.late(entry, one)));
    }

    private static Stream<Evidence> notKept(Facts facts, LocalDate from) {
        return facts.entries(from, KINDS).stream()
                .flatMap(entry ->
                        (entry.kind() == EntryKind.CONCERN ? NOT_BROUGHT : NOT_KEPT)
                                .in(entry).stream()
                                        .map(said -> Told.entry("not kept", entry, said)));
    }

    private static Stream<Evidence> notTakenUp(Facts facts, LocalDate from) {
        return facts.followed().stream()
                .flatMap(one ->
                        one.lines().stream()
                                .filter(line -> line.meaning() == Followed.Meaning.NOT_TAKEN_UP)
                                .filter(line -> !line.day().isBefore(from))
                                .map(line -> Told.line(one, line)));
    }
}
