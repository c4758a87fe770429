package org.daybook.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.children.Child;
import org.daybook.chronology.Gap;
import org.daybook.extract.ChildsFile;
import org.daybook.extract.OwnEntry;
import org.daybook.transfer.PackNumber;
import org.daybook.transfer.Transfer;

/**
 * All that a pack says, and nothing else: what is not in here cannot reach the paper.
 *
 * @param file what the child's file holds and may leave
 */
public record PackContents(Making making, ChildsFile file, Transfer transfer, SchoolDays days) {

    /**
     * Who makes a pack, when, and under which number. The same record and making give the same
     * bytes.
     */
    public record Making(PackNumber number, Sender sender, Instant at, String by) {

        public LocalDate day() {
            return at.atZone(School.ZONE).toLocalDate();
        }
    }

    public Child child() {
        return file.child();
    }

    /** Oldest first. */
    public List<OwnEntry> entries() {
        return file.entries();
    }

    /** The earliest due first, what has no day last. */
    public List<ChildsFile.OpenAction> openActions() {
        return file.openActions();
    }

    /** The long time before the entry in this place; a day with several entries has it once. */
    public Optional<Gap> gapBefore(int place) {
        return file.gapBefore(place);
    }

    /** The time since the last entry, where it is long. */
    public Optional<Gap> gapAtEnd() {
        return file.gapAtEnd(making.day());
    }

    /** By when the receipt should be back. */
    public LocalDate receiptDue() {
        return transfer.clock(days).receiptDue(transfer.dueOn());
    }

    /**
     * The parts that this pack has; a day-one page and a list of documents only where there are
     * any.
     */
    public Set<PackPart> parts() {
        Set<PackPart> parts = new LinkedHashSet<>(List.of(PackPart.values()));
        if (!transfer.dayOne().isWritten()) {
            parts.remove(PackPart.DAY_ONE);
        }
        if (file.enclosures().isEmpty()) {
            parts.remove(PackPart.DOCUMENTS);
        }
        return parts;
    }

    /** What the next lead may expect, and what became of it, in the order of the parts. */
    public List<Held> checklist() {
        return new PackChecklist(this).lines();
    }
}
