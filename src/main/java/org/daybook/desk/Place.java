package org.daybook.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;
import org.daybook.base.DraftId;
import org.daybook.base.EntryId;
import org.daybook.base.FollowUpId;
import org.daybook.base.TransferId;

/**
 * Where in Daybook one can be. A feature names a place; only the assembly knows which page stands
 * there.
 */
public sealed interface Place {

    record Today() implements Place {}

    record ChildList() implements Place {}

    record AddChild() implements Place {}

    /** What stands at the head of a child's file, to be put right. */
    record ChangeChild(ChildId child) implements Place {}

    record ImportChildren() implements Place {}

    record ChildFile(ChildId child) implements Place {}

    /** What holds for a child: statuses, professionals, alerts, the case, links, absences. */
    record Standing(ChildId child) implements Place {}

    /** Who has which status, now and before. */
    record Statuses() implements Place {}

    /** Who works at the school. */
    record People() implements Place {}

    /**
     * @param children whom it is about, as far as known; may be empty
     * @param draft what was begun before, if it is taken up again
     */
    record NewEntry(EntryKindName kind, List<ChildId> children, Optional<DraftId> draft)
            implements Place {

        public NewEntry {
            children = List.copyOf(children);
        }
    }

    record AmendEntry(EntryId entry, ChildId child) implements Place {}

    /**
     * @param forMeeting whether the table for a meeting is shown first, rather than the chronology
     */
    record PrintChronology(ChildId child, boolean forMeeting) implements Place {}

    record FollowUpList() implements Place {}

    /**
     * @param children whom it is about, as far as known; may be empty
     * @param entry the entry whose decision it follows, if it does
     */
    record BeginFollowUp(FollowUpKindName kind, List<ChildId> children, Optional<EntryId> entry)
            implements Place {

        public BeginFollowUp {
            children = List.copyOf(children);
        }
    }

    /**
     * @param toRecord whether one comes to record its next step, as from a line that names it
     */
    record FollowUpSteps(FollowUpId followUp, boolean toRecord) implements Place {

        public FollowUpSteps(FollowUpId followUp) {
            this(followUp, false);
        }
    }

    /** One file of an entry or a draft. */
    record LookAtAttachment(UUID attachment) implements Place {}

    record TransferList() implements Place {}

    /**
     * A pack of another Daybook is looked at and taken in.
     *
     * @param expected the child whose file is waited for, where one comes from its page
     */
    record ImportPack(Optional<ChildId> expected) implements Place {}

    record StartTransfer(Optional<ChildId> child) implements Place {}

    /**
     * @param toRecord whether one comes to record what presses, as from a line that names it
     */
    record TransferSteps(TransferId transfer, boolean toRecord) implements Place {

        public TransferSteps(TransferId transfer) {
            this(transfer, false);
        }
    }

    /**
     * All pages of a pack.
     *
     * @param number of one that was saved; empty for the pack as it would be saved now
     */
    record OpenPack(TransferId transfer, Optional<String> number) implements Place {}

    /** A file as it will go, to be read and to take words out of it. */
    record ReadPack(TransferId transfer) implements Place {}

    /** A whole year group that leaves together. */
    record Leavers() implements Place {}

    /** The files that earlier schools hold of children who are here now. */
    record ArrivalList() implements Place {}

    /**
     * @param children whose earlier file is looked for, as far as known; may be empty
     */
    record BeginArrival(List<ChildId> children) implements Place {

        public BeginArrival {
            children = List.copyOf(children);
        }
    }

    /**
     * @param toRecord whether one comes to record what is due, as from a line that names it
     */
    record ArrivalSteps(ArrivalId arrival, boolean toRecord) implements Place {

        public ArrivalSteps(ArrivalId arrival) {
            this(arrival, false);
        }
    }

    /**
     * A file on paper, or from another system, is taken in.
     *
     * @param arrival the one that waited for it; empty where one comes to say whose it is
     */
    record TakeFileIn(Optional<ArrivalId> arrival) implements Place {}

    /** What the guidance asks to be kept of files out and files in. */
    record Registers() implements Place {}

    /** Files of those who have left: kept, held, to be looked at, destroyed. */
    record KeptFiles() implements Place {}

    /** Whether one child's file is kept, how long, and its destruction. */
    record KeptFile(ChildId child) implements Place {}

    record SafeKeeping() implements Place {}

    record Settings() implements Place {}

    /** The words that are asked about. */
    record WordList() implements Place {}

    /** Hours, gaps and categories: how the school records. */
    record PracticeSettings() implements Place {}

    /** Terms, days off, bank holidays. */
    record Calendar() implements Place {}
}
