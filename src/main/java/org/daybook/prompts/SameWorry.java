package org.daybook.prompts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;

/**
 * The same category returns after a case was closed, after no further action was decided, or after
 * a referral came to its end.
 */
final class SameWorry implements PatternRule {

    /** How long ago the return may be to be worth asking now. */
    static final int RECENT_WEEKS = 26;

    /** How long ago the ending may be. */
    static final int BACK_WEEKS = 78;

    @Override
    public Optional<Prompt> look(Facts facts) {
        List<Entry> worries = worries(facts);
        List<Evidence> found = new ArrayList<>();
        for (Entry back : worries) {
            if (!back.day().isBefore(facts.weeksAgo(RECENT_WEEKS))) {
                List<Evidence> before = endedBefore(facts, worries, back);
                found.addAll(before);
                if (!before.isEmpty()) {
                    found.add(returned(facts, back));
                }
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Prompt(
                                Pattern.SAME_WORRY,
                                "A worry that was closed is back. Does what was decided then"
                                        + " still hold, and what would be different this time?",
                                Told.inOrder(found.stream())));
    }

    private static List<Entry> worries(Facts facts) {
        return facts.all()
                .filter(one ->
                        one.kind() == EntryKind.CONCERN
                                || one.kind() == EntryKind.POLICE_NOTIFICATION)
                .toList();
    }

    private static List<Evidence> endedBefore(Facts facts, List<Entry> worries, Entry back) {
        return worries.stream()
                .filter(one -> one.day().isBefore(back.day()))
                .filter(one -> shared(facts, one, back).findAny().isPresent())
                .flatMap(one -> endings(facts, one))
                .filter(one -> one.day().isBefore(back.day()))
                .filter(one -> !one.day().isBefore(back.day().minusWeeks(BACK_WEEKS)))
                .toList();
    }

    private static Stream<String> shared(Facts facts, Entry one, Entry other) {
        return facts.categories(one).stream().filter(facts.categories(other)::contains);
    }

    /** How an earlier worry came to its end, in each way that is recorded. */
    private static Stream<Evidence> endings(Facts facts, Entry earlier) {
        Stream<Evidence> decided =
                nothingFurther(earlier)
                        ? Stream.of(
                                Told.entry(
                                        "no further action",
                                        earlier,
                                        "No further action was decided. "
                                                + Sentences.opening(earlier.wording().narrative())))
                        : Stream.of();
        Stream<Evidence> referrals =
                facts.followed().stream()
                        .filter(one -> one.sort() == Followed.Sort.REFERRAL)
                        .filter(one -> one.entry().equals(Optional.of(earlier.id())))
                        .flatMap(one ->
                                one.ended().stream()
                                        .map(day ->
                                                Told.followed(
                                                        one,
                                                        day,
                                                        "Referral ended: " + one.title())));
        Stream<Evidence> cases =
                facts.cases().stream()
                        .flatMap(one ->
                                one.closed().stream()
                                        .filter(day -> holds(one, day, earlier))
                                        .map(day -> closed(one, day)));
        return Stream.of(decided, referrals, cases).flatMap(one -> one);
    }

    private static boolean nothingFurther(Entry entry) {
        return !entry.decisions().isEmpty()
                && entry.decisions().getLast().kind() == Decision.Kind.NO_FURTHER_ACTION;
    }

    private static boolean holds(CaseSpan span, LocalDate closed, Entry entry) {
        return !entry.day().isBefore(span.opened()) && !entry.day().isAfter(closed);
    }

    private static Evidence closed(CaseSpan span, LocalDate day) {
        return new Evidence(
                "closed " + span.name(),
                day,
                "The case was closed. It was open since " + Days.full(span.opened()) + ".",
                Optional.empty());
    }

    private static Evidence returned(Facts facts, Entry back) {
        return Told.entry(
                "back",
                back,
                String.join(", ", facts.categories(back))
                        + ". "
                        + Sentences.opening(back.wording().narrative()));
    }
}
