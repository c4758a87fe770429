package org.daybook.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.School;
import org.daybook.chronology.Action;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Details;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Feedback;
import org.daybook.chronology.Parents;
import org.daybook.chronology.Report;
import org.daybook.chronology.Turn;
import org.daybook.chronology.Version;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;

/**
 * An entry as far as it belongs to one child's file. There is no place in it for what belongs to
 * another child, except initials and role.
 *
 * @param day the day that sorts it
 * @param seq its place in the order of writing
 * @param recordedAt when it was first written down
 * @param wordings all versions, oldest first; the last is in force
 * @param turns what became of it, oldest first; a move from or to another child's file stays here
 * @param outcome what came of it, while it is closed
 * @param reporterTold when the reporter was last told, and what
 * @param mergedInto the entry that tells the same, while it is merged
 */
public record OwnEntry(
        EntryId id,
        EntryKind kind,
        LocalDate day,
        long seq,
        LocalDate writtenOn,
        long daysLate,
        Instant recordedAt,
        String recordedBy,
        List<OwnWording> wordings,
        List<Decision> decisions,
        List<Action> actions,
        List<Turn> turns,
        Optional<Became> outcome,
        Optional<Became> reporterTold,
        Optional<EntryId> mergedInto) {

    /** As the chronology orders them: by the day, the clock, then as written. */
    public static final Comparator<OwnEntry> OLDEST_FIRST =
            Comparator.comparing(OwnEntry::day)
                    .thenComparing(one -> one.wording().happened().clock().orElse(LocalTime.MAX))
                    .thenComparingLong(OwnEntry::seq);

    /**
     * Something that became of it.
     *
     * @param by who did it, who may be another than the one who wrote it down
     */
    public record Became(LocalDate on, String words, String by) {

        static Became of(Turn turn) {
            return new Became(turn.on(), turn.words(), turn.who());
        }
    }

    /**
     * One version of an entry, as far as it is this child's.
     *
     * @param details the answers to what its kind asks besides
     * @param own the child's own part; empty where that version did not yet name the child
     * @param others initials and role of the other children
     */
    public record OwnWording(
            int number,
            Instant writtenAt,
            String writtenBy,
            String reason,
            When happened,
            String place,
            Report report,
            String narrative,
            String othersPresent,
            String doneSoFar,
            Parents parents,
            String told,
            Feedback feedback,
            Details details,
            Optional<ChildInEntry> own,
            List<String> others) {

        static OwnWording of(
                Version version,
                ChildId child,
                Set<ChildId> family,
                Function<ChildId, String> initials) {
            Wording said = version.wording();
            return new OwnWording(
                    version.number(),
                    version.writtenAt(),
                    version.writtenBy(),
                    version.reason(),
                    said.happened(),
                    said.place(),
                    said.report(),
                    said.narrative(),
                    said.othersPresent(),
                    said.doneSoFar(),
                    said.parents(),
                    said.told(),
                    said.feedback(),
                    said.details(),
                    said.child(child),
                    others(said, child, family, initials));
        }

        private static List<String> others(
                Wording said,
                ChildId child,
                Set<ChildId> family,
                Function<ChildId, String> initials) {
            return said.children().stream()
                    .filter(one -> !one.child().equals(child) && !family.contains(one.child()))
                    .map(one -> initials.apply(one.child()) + ", " + lower(one.role().words()))
                    .toList();
        }

        private static String lower(String words) {
            return words.substring(0, 1).toLowerCase(School.LOCALE) + words.substring(1);
        }
    }

    public OwnEntry {
        wordings = List.copyOf(wordings);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        turns = List.copyOf(turns);
    }

    /**
     * Takes what is the child's.
     *
     * @param family brothers and sisters with rows of their own, who are not among the others
     */
    static OwnEntry of(
            Entry entry, ChildId child, Set<ChildId> family, Function<ChildId, String> initials) {
        return new OwnEntry(
                entry.id(),
                entry.kind(),
                entry.day(),
                entry.seq(),
                entry.writtenOn(),
                entry.daysLate(),
                entry.recordedAt(),
                entry.recordedBy(),
                entry.versions().stream()
                        .map(version -> OwnWording.of(version, child, family, initials))
                        .toList(),
                entry.decisions(),
                entry.actions(),
                entry.turns().stream().filter(turn -> turn.child().isEmpty()).toList(),
                entry.closing().map(Became::of),
                entry.telling().map(Became::of),
                entry.merging().flatMap(Turn::other));
    }

    /** The wording in force. */
    public OwnWording wording() {
        return wordings.getLast();
    }

    /** What it said before, oldest first. */
    public List<OwnWording> earlier() {
        return wordings.subList(0, wordings.size() - 1);
    }

    /** What became of it besides the outcome and what the reporter was last told. */
    public List<Turn> otherTurns() {
        return turns.stream()
                .filter(turn -> !outcome.equals(Optional.of(Became.of(turn))))
                .filter(turn -> !reporterTold.equals(Optional.of(Became.of(turn))))
                .toList();
    }

    public List<Action> openActions() {
        return actions.stream().filter(Action::open).toList();
    }
}
