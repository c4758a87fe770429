package org.daybook.journal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ChildId;

/**
 * What somebody does with the records.
 *
 * @param kind what is done
 * @param children whose files it touches; may be empty
 * @param subject the entry, transfer or other thing that it is done to
 * @param detail a short sentence for the reader of the journal, without a child's name; may be
 *     empty
 */
public record Deed(Kind kind, Set<ChildId> children, Optional<UUID> subject, String detail) {

    public Deed {
        children = Set.copyOf(children);
    }

    public static Deed of(Kind kind) {
        return new Deed(kind, Set.of(), Optional.empty(), "");
    }

    public static Deed about(Kind kind, ChildId child) {
        return new Deed(kind, Set.of(child), Optional.empty(), "");
    }

    public Deed on(UUID thing) {
        return new Deed(kind, children, Optional.of(thing), detail);
    }

    public Deed saying(String words) {
        return new Deed(kind, children, subject, words);
    }

    /** The deeds that leave a trace; the name is what stands in the store and never changes. */
    public enum Kind {
        STORE_MADE,
        UNLOCKED,
        LOCKED,
        UNLOCK_REFUSED,
        PASSPHRASE_CHANGED,
        SAFE_COPY_MADE,
        STORE_REBUILT,
        SETTING_CHANGED,
        STAFF_CHANGED,
        CHILD_ADDED,
        CHILD_CHANGED,
        CHILDREN_IMPORTED,
        IMPORT_UNDONE,
        FILE_OPENED,
        DRAFT_KEPT,
        DRAFT_LET_GO,
        ENTRY_RECORDED,
        ENTRY_AMENDED,
        DECISION_RECORDED,
        ACTION_ADDED,
        ACTION_DONE,
        ENTRY_CLOSED,
        ENTRY_REOPENED,
        ENTRY_WITHDRAWN,
        ENTRY_BROUGHT_BACK,
        ENTRIES_MERGED,
        ENTRY_MOVED,
        REPORTER_TOLD,
        ATTACHMENT_ADDED,
        ATTACHMENT_TAKEN_OUT,
        ATTACHMENT_OPENED,
        LINK_CHANGED,
        STATUS_CHANGED,
        PROFESSIONAL_CHANGED,
        ALERT_CHANGED,
        CASE_OPENED,
        CASE_CLOSED,
        CASE_DUTY_CHANGED,
        ABSENCE_PLAN_CHANGED,
        FOLLOW_UP_BEGUN,
        FOLLOW_UP_STEP_RECORDED,
        PROMPT_CONSIDERED,
        TRANSFER_STARTED,
        TRANSFER_STEP_RECORDED,
        TRANSFER_CHANGED,
        TRANSFER_ENDED,
        TRANSFER_REOPENED,
        PACK_SAVED,
        PASSAGE_CHANGED,
        DOCUMENT_WITHHELD,
        PACK_LOOKED_AT,
        ARRIVAL_BEGUN,
        ARRIVAL_STEP_RECORDED,
        ARRIVAL_ENDED,
        PACK_IMPORTED,
        RECEIPT_MADE,
        LEAVERS_CHANGED,
        COPY_DECIDED,
        HOLD_CHANGED,
        FILE_DESTROYED,
        REMAINS_REMOVED,
        EXPORTED
    }
}
