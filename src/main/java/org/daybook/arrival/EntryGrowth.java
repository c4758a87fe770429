package org.daybook.arrival;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.chronology.Action;
import org.daybook.chronology.ActionId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Details;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Turn;
import org.daybook.chronology.Version;
import org.daybook.chronology.Wording;
import org.daybook.handover.HandedEntry;

/**
 * What an entry that is here already gains from the same entry as it came: what was added to it
 * elsewhere since. Where something else was done to each at its place, nothing of that is gained.
 *
 * @param versions wordings after the last one here, about all whom the entry is about here
 * @param finished actions that are open here and done there
 * @param otherwise whether something stands otherwise here than it came
 */
record EntryGrowth(
        List<Version> versions,
        List<Decision> decisions,
        List<Action> actions,
        Map<ActionId, Action.Done> finished,
        List<Turn> turns,
        boolean otherwise) {

    boolean isEmpty() {
        return versions.isEmpty()
                && decisions.isEmpty()
                && actions.isEmpty()
                && finished.isEmpty()
                && turns.isEmpty();
    }

    /** The entry here and the same as it came, both about this child. */
    static EntryGrowth of(Entry here, Entry came, ChildId child) {
        if (!here.inForce()) {
            // What was withdrawn here is not brought back by somebody else's copy of it.
            return new EntryGrowth(List.of(), List.of(), List.of(), Map.of(), List.of(), true);
        }
        List<Version> theirs = came.versions().stream().map(one -> own(one, child)).toList();
        List<Version> ours = here.versions().stream().map(one -> own(one, child)).toList();
        List<Turn> ourTurns = plain(here.turns());
        List<Turn> theirTurns = plain(came.turns());
        Optional<List<Version>> versions = beyond(ours, theirs, Act::of);
        Optional<List<Decision>> decisions = beyond(here.decisions(), came.decisions(), Act::of);
        Optional<List<Turn>> turns = beyond(ourTurns, theirTurns, Act::of);
        Set<ActionId> known =
                here.actions().stream()
                        .map(Action::id)
                        .collect(Collectors.toCollection(HashSet::new));
        return new EntryGrowth(
                versions.orElse(List.of()).stream().map(one -> about(one, here)).toList(),
                decisions.orElse(List.of()),
                came.actions().stream().filter(one -> !known.contains(one.id())).toList(),
                finished(here, came),
                turns.isEmpty() ? List.of() : last(came.turns(), turns.get().size()),
                differ(ours, theirs)
                        || differ(here.decisions(), came.decisions())
                        || differ(ourTurns, theirTurns));
    }

    /** Whether two entries say the same, word for word, but for the parts of their children. */
    static boolean tellTheSame(Entry one, Entry other) {
        return one.kind() == other.kind()
                && one.recordedAt().equals(other.recordedAt())
                && one.recordedBy().equals(other.recordedBy())
                && words(one).equals(words(other))
                && one.decisions().equals(other.decisions())
                && one.actions().equals(other.actions())
                && plain(one.turns()).equals(plain(other.turns()));
    }

    private static List<Version> words(Entry entry) {
        return entry.versions().stream().map(one -> alone(one, List.of())).toList();
    }

    /**
     * What was done to an entry, by whom and when: words may be barred in one of the two, and it is
     * the same.
     */
    private record Act(Object what, Instant at, String by) {

        static Act of(Version one) {
            return new Act(one.number(), one.writtenAt(), one.writtenBy());
        }

        static Act of(Decision one) {
            return new Act(one.kind(), one.at(), one.by());
        }

        static Act of(Turn one) {
            return new Act(one.kind(), one.at(), one.by());
        }
    }

    /**
     * What the longer list has beyond the shorter; nothing where ours is the longer. Empty when
     * they part before the shorter one ends.
     */
    private static <T> Optional<List<T>> beyond(
            List<T> ours, List<T> theirs, Function<T, Act> act) {
        int both = Math.min(ours.size(), theirs.size());
        return acts(ours, both, act).equals(acts(theirs, both, act))
                ? Optional.of(theirs.subList(both, theirs.size()))
                : Optional.empty();
    }

    private static <T> List<Act> acts(List<T> all, int count, Function<T, Act> act) {
        return all.subList(0, count).stream().map(act).toList();
    }

    /** Whether they say different things as far as both go. */
    private static <T> boolean differ(List<T> ours, List<T> theirs) {
        int both = Math.min(ours.size(), theirs.size());
        return !ours.subList(0, both).equals(theirs.subList(0, both));
    }

    private static <T> List<T> last(List<T> all, int count) {
        return all.subList(all.size() - count, all.size());
    }

    /** As it reads in this child's file alone. */
    private static Version own(Version version, ChildId child) {
        return alone(version, version.wording().child(child).stream().toList());
    }

    private static Version alone(Version version, List<ChildInEntry> children) {
        Wording said = version.wording();
        return with(version, said.about(children).with(withoutOthers(said.details())));
    }

    private static Details withoutOthers(Details details) {
        Map<String, String> answers = new LinkedHashMap<>(details.texts());
        answers.remove(HandedEntry.OTHER_CHILDREN);
        return new Details(answers);
    }

    private static Version with(Version version, Wording wording) {
        return new Version(
                version.number(),
                version.writtenAt(),
                version.writtenBy(),
                version.reason(),
                wording);
    }

    /** A new wording takes none of the other children out of the entry. */
    private static Version about(Version gained, Entry here) {
        List<ChildInEntry> children = new ArrayList<>(gained.wording().children());
        Set<ChildId> there = children.stream().map(ChildInEntry::child).collect(Collectors.toSet());
        here.wording().children().stream()
                .filter(one -> !there.contains(one.child()))
                .forEach(children::add);
        return with(gained, gained.wording().about(children));
    }

    /** Without what stays at a school, and without the way to other entries. */
    private static List<Turn> plain(List<Turn> turns) {
        return turns.stream()
                .filter(turn -> turn.child().isEmpty())
                .map(turn ->
                        new Turn(
                                turn.kind(),
                                turn.words(),
                                turn.when(),
                                turn.who(),
                                Optional.empty(),
                                Optional.empty(),
                                turn.at(),
                                turn.by()))
                .toList();
    }

    private static Map<ActionId, Action.Done> finished(Entry here, Entry came) {
        Map<ActionId, Action.Done> finished = new LinkedHashMap<>();
        Set<ActionId> open =
                here.actions().stream()
                        .filter(Action::open)
                        .map(Action::id)
                        .collect(Collectors.toSet());
        for (Action action : came.actions()) {
            if (open.contains(action.id())) {
                action.done().ifPresent(done -> finished.put(action.id(), done));
            }
        }
        return finished;
    }
}
