package org.daybook.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.EntryId;
import org.daybook.base.School;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entries;
import org.daybook.chronology.Entry;

/**
 * What was decided and is followed up by nobody yet. To decide is not to do: a referral decided on
 * and not recorded must not fall out of sight.
 *
 * @param kind what is to begin
 * @param decidedOn the day on which it was to begin
 */
public record NotBegun(Entry entry, FollowUpKind kind, LocalDate decidedOn) {

    private static final Map<Decision.Kind, FollowUpKind> BEGINS =
            Map.of(
                    Decision.Kind.REFER, FollowUpKind.REFERRAL,
                    Decision.Kind.EARLY_HELP, FollowUpKind.OFFER);

    /** Of the whole school. */
    public static List<NotBegun> all(Entries entries, FollowUps followUps) {
        Map<EntryId, Set<FollowUpKind>> begun = followUps.begunFrom();
        List<EntryId> left =
                entries.decidedKinds(BEGINS.keySet()).entrySet().stream()
                        .filter(one ->
                                one.getValue().stream()
                                        .map(BEGINS::get)
                                        .anyMatch(kind ->
                                                !begun.getOrDefault(one.getKey(), Set.of())
                                                        .contains(kind)))
                        .map(Map.Entry::getKey)
                        .toList();
        return among(entries.findAll(left).stream(), followUps);
    }

    /** Of some entries, in their order. */
    public static List<NotBegun> among(Stream<Entry> entries, FollowUps followUps) {
        return entries.flatMap(entry -> asked(entry).stream())
                .filter(one ->
                        followUps.from(one.entry().id()).stream()
                                .noneMatch(begun -> begun.kind() == one.kind()))
                .toList();
    }

    private static Optional<NotBegun> asked(Entry entry) {
        return entry.decisionInForce()
                .flatMap(decision ->
                        Optional.ofNullable(BEGINS.get(decision.kind()))
                                .map(kind ->
                                        new NotBegun(
                                                entry,
                                                kind,
                                                decision.at().atZone(School.ZONE).toLocalDate())));
    }

    /** "It was decided to refer. No referral is recorded." */
    public String sentence() {
        return kind == FollowUpKind.REFERRAL
                ? "It was decided to refer. No referral is recorded."
                : "Early help was decided. No offer of it is recorded.";
    }

    /** What is to be done about it. */
    public String deed() {
        return kind == FollowUpKind.REFERRAL ? "Record the referral" : "Record the offer";
    }
}
