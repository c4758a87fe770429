package org.daybook.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.School;
import org.daybook.chronology.Action;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Feedback;
import org.daybook.chronology.Parents;
import org.daybook.chronology.Report;
import org.daybook.chronology.Version;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;

/**
 * An entry as far as it belongs to one child's file. There is no place in it for what belongs to
 * another child, except initials and role.
 *
 * @param day the day that sorts it
 * @param wordings all versions, oldest first; the last is in force
 */
public record PackEntry(
        EntryId id,
        EntryKind kind,
        LocalDate day,
        LocalDate writtenOn,
        long daysLate,
        String recordedBy,
        List<PackWording> wordings,
        List<Decision> decisions,
        List<Action> actions) {

    /**
     * One version of an entry, as far as it is this child's.
     *
     * @param own the child's own part; empty where that version did not yet name the child
     * @param others initials and role of the other children
     */
    public record PackWording(
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
            Optional<ChildInEntry> own,
            List<String> others) {

        static PackWording of(Version version, ChildId child, Function<ChildId, String> initials) {
            Wording said = version.wording();
            return new PackWording(
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
                    said.child(child),
                    others(said, child, initials));
        }

        private static List<String> others(
                Wording said, ChildId child, Function<ChildId, String> initials) {
            return said.children().stream()
                    .filter(one -> !one.child().equals(child))
                    .map(one -> initials.apply(one.child()) + ", " + lower(one.role().words()))
                    .toList();
        }

        private static String lower(String words) {
            return words.substring(0, 1).toLowerCase(School.LOCALE) + words.substring(1);
        }
    }

    public PackEntry {
        wordings = List.copyOf(wordings);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
    }

    static PackEntry of(Entry entry, ChildId child, Function<ChildId, String> initials) {
        return new PackEntry(
                entry.id(),
                entry.kind(),
                entry.day(),
                entry.writtenOn(),
                entry.daysLate(),
                entry.recordedBy(),
                entry.versions().stream()
                        .map(version -> PackWording.of(version, child, initials))
                        .toList(),
                entry.decisions(),
                entry.actions());
    }

    /** The wording in force. */
    public PackWording wording() {
        return wordings.getLast();
    }

    /** What it said before, oldest first. */
    public List<PackWording> earlier() {
        return wordings.subList(0, wordings.size() - 1);
    }

    public List<Action> openActions() {
        return actions.stream().filter(Action::open).toList();
    }
}
