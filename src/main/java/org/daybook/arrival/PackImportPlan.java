package org.daybook.arrival;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.FollowUpId;
import org.daybook.casework.Alert;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Professional;
import org.daybook.children.Child;
import org.daybook.children.ChildLink;
import org.daybook.chronology.Entry;
import org.daybook.followup.FollowUp;
import org.daybook.followup.Line;
import org.daybook.handover.HandedDocument;
import org.daybook.handover.HandedEntry;

/**
 * What taking a pack in would do, entry by entry. What is here already is left as it is.
 *
 * @param child as the child will stand here
 * @param known whether the child is here already
 * @param fresh entries that are not here yet, about the child alone
 * @param joining entries that are here in another child's file in the same words, and gain this
 *     child's part
 * @param growing entries that are here and have gained something elsewhere since
 * @param same how many are here as they came
 * @param otherwise the days of entries that stand otherwise here; ours is kept
 * @param apart the days of entries that are here in another child's file in other words, and come
 *     as this child's own
 * @param documents those to be taken in, with the entry of each
 * @param differences what the record says otherwise of a child who is here, "UPN: ..."
 */
public record PackImportPlan(
        PackInHand pack,
        Child child,
        boolean known,
        List<HandedEntry> fresh,
        List<Joining> joining,
        List<Growing> growing,
        int same,
        List<LocalDate> otherwise,
        List<LocalDate> apart,
        List<Document> documents,
        Beside beside,
        List<String> differences) {

    record Joining(Entry here, Entry came) {}

    record Growing(Entry here, EntryGrowth growth) {}

    /** A document and the entry that it belongs to. */
    public record Document(Entry entry, HandedDocument document) {}

    /**
     * What lies beside the entries.
     *
     * @param statuses those to be written: new ones, and those that have ended elsewhere
     * @param professionals the same for who works with the child
     * @param gained lines of what is followed up here already
     * @param shared what is followed up here for another child, and now for this one too
     * @param same how many of all these are here already
     * @param differences what of them the record says otherwise; ours is kept
     */
    public record Beside(
            List<ChildStatus> statuses,
            List<Professional> professionals,
            List<Alert> alerts,
            List<ChildLink> links,
            List<FollowUp> followUps,
            Map<FollowUpId, List<Line>> gained,
            List<FollowUpId> shared,
            int same,
            List<String> differences) {}

    public PackImportPlan {
        fresh = List.copyOf(fresh);
        joining = List.copyOf(joining);
        growing = List.copyOf(growing);
        otherwise = List.copyOf(otherwise);
        apart = List.copyOf(apart);
        documents = List.copyOf(documents);
        differences = List.copyOf(differences);
    }

    public ChildId childId() {
        return child.id();
    }

    /** How many entries come new into the child's file. */
    public int entriesToCome() {
        return fresh.size() + joining.size();
    }

    /** Whether anything would be written at all. */
    public boolean bringsSomething() {
        return !known
                || entriesToCome() > 0
                || !growing.isEmpty()
                || !documents.isEmpty()
                || !beside.statuses().isEmpty()
                || !beside.professionals().isEmpty()
                || !beside.alerts().isEmpty()
                || !beside.links().isEmpty()
                || !beside.followUps().isEmpty()
                || !beside.gained().isEmpty()
                || !beside.shared().isEmpty();
    }

    /** The day of the first entry in the pack. */
    public Optional<LocalDate> from() {
        return days().min(LocalDate::compareTo);
    }

    /** The day of the last entry in the pack. */
    public Optional<LocalDate> to() {
        return days().max(LocalDate::compareTo);
    }

    private Stream<LocalDate> days() {
        return pack.record().entries().stream().map(one -> one.entry().day());
    }
}
