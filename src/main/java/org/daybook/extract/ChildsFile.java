package org.daybook.extract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.attachments.Attachment;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.casework.Standing;
import org.daybook.children.Child;
import org.daybook.children.ChildLink;
import org.daybook.chronology.Action;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Gap;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;

/**
 * What one child's file holds and may leave the school. What may not has no place in it:
 * supervision notes, the words of withdrawn entries, what belongs to other children.
 *
 * @param entries oldest first
 * @param withdrawn in the order of their days
 * @param supervision how many notes of supervision stay behind
 * @param gaps long times without an entry, oldest first, up to the day of making
 * @param standing statuses and professionals, now and before, and the alerts that hold; no cases
 *     and no plans of this school
 * @param team who leads the case here, and who deputises
 * @param enclosures the files of each entry that has some
 */
public record ChildsFile(
        Child child,
        List<OwnEntry> entries,
        List<Withdrawn> withdrawn,
        int supervision,
        List<Gap> gaps,
        Standing standing,
        Team team,
        List<Relation> relations,
        List<Pursued> pursued,
        Map<EntryId, List<Enclosure>> enclosures) {

    /** Names of those who lead the case; empty where nobody does. */
    public record Team(String lead, String deputy) {

        public static final Team NOBODY = new Team("", "");
    }

    /** An action still to be done, with the entry that asked for it. */
    public record OpenAction(OwnEntry entry, Action action) {}

    /**
     * As it lies in the store.
     *
     * @param entries in any order, those that stay behind too
     * @param files also those that were taken out
     */
    public record Records(
            Child child,
            Collection<Entry> entries,
            Standing standing,
            Team team,
            List<ChildLink> links,
            List<FollowUp> followUps,
            Map<EntryId, List<Attachment>> files) {

        /** A file with entries and nothing else. */
        public static Records of(Child child, Collection<Entry> entries) {
            return new Records(
                    child,
                    entries,
                    Standing.nothing(child.id()),
                    Team.NOBODY,
                    List.of(),
                    List.of(),
                    Map.of());
        }
    }

    public ChildsFile {
        entries = List.copyOf(entries);
        withdrawn = List.copyOf(withdrawn);
        gaps = List.copyOf(gaps);
        relations = List.copyOf(relations);
        pursued = List.copyOf(pursued);
        enclosures = Map.copyOf(enclosures);
    }

    /** Takes what belongs to the child and may leave. */
    public static ChildsFile of(
            Records records, LocalDate today, Function<ChildId, String> initials) {
        return of(records, today, Set.of(), initials);
    }

    /**
     * @param family brothers and sisters who stand beside the child in the same print
     */
    static ChildsFile of(
            Records records,
            LocalDate today,
            Set<ChildId> family,
            Function<ChildId, String> initials) {
        ChildId own = records.child().id();
        List<Entry> about =
                records.entries().stream().filter(entry -> entry.child(own).isPresent()).toList();
        Chronology leaving =
                new Chronology(
                        own,
                        about.stream()
                                .filter(entry -> entry.kind().movesWithTheChild())
                                .filter(Entry::inForce)
                                .toList());
        return new ChildsFile(
                records.child(),
                leaving.oldestFirst().stream()
                        .map(entry -> OwnEntry.of(entry, own, family, initials))
                        .toList(),
                withdrawn(own, about),
                Math.toIntExact(
                        about.stream().filter(one -> !one.kind().movesWithTheChild()).count()),
                leaving.gaps(today),
                leaving(records.standing()),
                records.team(),
                records.links().stream().map(link -> Relation.of(link, own, initials)).toList(),
                records.followUps().stream().map(Pursued::of).toList(),
                enclosures(leaving, records.files()));
    }

    /**
     * Without what was struck out as wrong, alerts that are over, and this school's own running.
     */
    private static Standing leaving(Standing all) {
        return new Standing(
                all.child(),
                all.statuses().stream().filter(status -> !status.isStruck()).toList(),
                all.professionals(),
                all.alertsInForce(),
                List.of(),
                List.of());
    }

    private static List<Withdrawn> withdrawn(ChildId own, List<Entry> about) {
        List<Entry> moving =
                about.stream().filter(entry -> entry.kind().movesWithTheChild()).toList();
        return new Chronology(own, moving)
                .oldestFirst().stream()
                        .flatMap(entry ->
                                entry.withdrawal().stream().map(turn -> Withdrawn.of(entry, turn)))
                        .toList();
    }

    private static Map<EntryId, List<Enclosure>> enclosures(
            Chronology leaving, Map<EntryId, List<Attachment>> files) {
        Set<EntryId> kept = leaving.entries().stream().map(Entry::id).collect(Collectors.toSet());
        Map<EntryId, List<Enclosure>> enclosures = new HashMap<>();
        files.forEach((entry, all) -> {
            List<Enclosure> in = all.stream().filter(Attachment::isIn).map(Enclosure::of).toList();
            if (kept.contains(entry) && !in.isEmpty()) {
                enclosures.put(entry, in);
            }
        });
        return enclosures;
    }

    public List<Enclosure> enclosures(OwnEntry entry) {
        return enclosures.getOrDefault(entry.id(), List.of());
    }

    /** The earliest due first, what has no day last. */
    public List<OpenAction> openActions() {
        return openActions(entries.stream());
    }

    static List<OpenAction> openActions(Stream<OwnEntry> entries) {
        return entries.flatMap(entry ->
                        entry.openActions().stream().map(action -> new OpenAction(entry, action)))
                .sorted(
                        Comparator.comparing(
                                open -> open.action().due().day().orElse(LocalDate.MAX)))
                .toList();
    }

    /** The long time before the entry in this place; a day with several entries has it once. */
    public Optional<Gap> gapBefore(int place) {
        return place == 0
                ? Optional.empty()
                : gap(entries.get(place - 1).day(), entries.get(place).day());
    }

    private Optional<Gap> gap(LocalDate from, LocalDate to) {
        return gaps.stream()
                .filter(gap -> gap.from().equals(from) && gap.to().equals(to))
                .findFirst();
    }

    /** The time since the last entry, where it is long. */
    public Optional<Gap> gapAtEnd(LocalDate today) {
        return entries.isEmpty() ? Optional.empty() : gap(entries.getLast().day(), today);
    }

    /** What was referred, offered, asked of us or is to come; without what is not known. */
    public List<Pursued> followed() {
        return pursued.stream().filter(one -> one.kind() != FollowUpKind.QUESTION).toList();
    }

    /** The questions to which nobody has an answer yet. */
    public List<Pursued> unknown() {
        return pursued.stream()
                .filter(one -> one.kind() == FollowUpKind.QUESTION && one.open())
                .toList();
    }
}
