package org.daybook.prompts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;

/**
 * Closure and flight: soon after a concern or a referral a family withdraws behind home education,
 * a move, consent taken back, or visits that do not come about.
 */
final class Closing implements PatternRule {

    /** How soon after a concern it counts. */
    static final int SOON_WEEKS = 6;

    /** How long ago it may be to be worth asking now. */
    static final int RECENT_WEEKS = 12;

    private static final int WEAK_ONES = 2;

    private static final Set<EntryKind> KINDS =
            Set.of(
                    EntryKind.CONCERN,
                    EntryKind.AGENCY_CONTACT,
                    EntryKind.MEETING,
                    EntryKind.HOME_VISIT,
                    EntryKind.PARENT_CONTACT,
                    EntryKind.STATUS_CHANGE);

    private static final Sentences STRONG =
            new Sentences(
                    "home educat*",
                    "have moved",
                    "has moved",
                    "are moving",
                    "is moving",
                    "moving to",
                    "new address",
                    "change of address",
                    "change of school",
                    "changing school*",
                    "off roll",
                    "withdraw consent",
                    "withdraws consent",
                    "withdrew consent",
                    "withdrawn consent",
                    "consent withdrawn",
                    "would not let us",
                    "would not let me",
                    "refused entry",
                    "not let in");

    private static final Sentences WEAK =
            new Sentences(
                    "cancelled",
                    "called off",
                    "nobody at home",
                    "nobody was at home",
                    "no answer at the door");

    @Override
    public Optional<Prompt> look(Facts facts) {
        LocalDate from = facts.weeksAgo(RECENT_WEEKS);
        List<Evidence> strong =
                Stream.concat(entries(facts, from, STRONG), withdrawn(facts, from))
                        .filter(one -> before(facts, one).isPresent())
                        .toList();
        List<Evidence> weak =
                entries(facts, from, WEAK).filter(one -> before(facts, one).isPresent()).toList();
        return strong.isEmpty() && weak.size() < WEAK_ONES
                ? Optional.empty()
                : Optional.of(prompt(facts, Stream.concat(strong.stream(), weak.stream())));
    }

    private static Prompt prompt(Facts facts, Stream<Evidence> signs) {
        return new Prompt(
                Pattern.CLOSING,
                "Soon after a concern the family is less in sight. Who still sees the child, and"
                        + " who needs to know?",
                Told.inOrder(
                        signs.flatMap(one ->
                                Stream.concat(before(facts, one).stream(), Stream.of(one)))));
    }

    private static Stream<Evidence> entries(Facts facts, LocalDate from, Sentences sought) {
        return facts.entries(from, KINDS).stream()
                .flatMap(entry -> sign(facts, entry, sought).stream());
    }

    /** A concern is a sign by its category only: its words speak of the child, not of a door. */
    private static Optional<Evidence> sign(Facts facts, Entry entry, Sentences sought) {
        Optional<Evidence> said =
                entry.kind() == EntryKind.CONCERN
                        ? Optional.empty()
                        : sought.in(entry).map(words -> Told.entry("closing", entry, words));
        boolean home =
                sought.equals(STRONG)
                        && facts.categories(entry).stream()
                                .anyMatch(
                                        one -> one.toLowerCase(Locale.UK).contains("home educat"));
        return home ? Optional.of(Told.entry("closing", entry)) : said;
    }

    private static Stream<Evidence> withdrawn(Facts facts, LocalDate from) {
        return facts.followed().stream()
                .flatMap(one ->
                        one.lines().stream()
                                .filter(line ->
                                        line.meaning() == Followed.Meaning.CONSENT_WITHDRAWN)
                                .filter(line -> !line.day().isBefore(from))
                                .map(line -> Told.line(one, line)));
    }

    /** The latest worry within the weeks before a sign, the sign itself excepted. */
    private static Optional<Evidence> before(Facts facts, Evidence sign) {
        LocalDate from = sign.day().minusWeeks(SOON_WEEKS);
        return facts.entries(from)
                .filter(one -> !one.day().isAfter(sign.day()))
                .filter(one -> !Optional.of(one.id()).equals(sign.entry()))
                .filter(Closing::isWorry)
                .reduce((_, later) -> later)
                .map(one -> Told.entry("worry", one));
    }

    private static boolean isWorry(Entry entry) {
        return entry.kind() == EntryKind.CONCERN
                || entry.kind() == EntryKind.POLICE_NOTIFICATION
                || entry.decisions().stream().anyMatch(one -> one.kind() == Decision.Kind.REFER);
    }
}
