package org.daybook.shell;

import java.time.ZonedDateTime;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;

/**
 * A deed in plain words, as the journal is read on the screen.
 *
 * @param when "24 Nov 2026, 10:42"
 * @param what "Opened a child's file"
 */
public record JournalLine(String when, String who, String what) {

    static JournalLine of(Trace trace) {
        ZonedDateTime at = trace.at().atZone(School.ZONE);
        String when = Days.typed(at.toLocalDate()) + ", " + Days.time(at.toLocalTime());
        String detail = trace.deed().detail();
        String what = words(trace.deed().kind());
        return new JournalLine(when, trace.actor(), detail.isEmpty() ? what : what + ": " + detail);
    }

    private static String words(Deed.Kind kind) {
        return switch (kind) {
            case STORE_MADE -> "Made this daybook";
            case UNLOCKED -> "Unlocked";
            case LOCKED -> "Locked";
            case UNLOCK_REFUSED -> "Somebody was refused at the door";
            case PASSPHRASE_CHANGED -> "Changed the passphrase or the recovery code";
            case SAFE_COPY_MADE -> "Made a safe copy";
            case STORE_REBUILT -> "The records were built up anew";
            case SETTING_CHANGED -> "Changed a setting";
            case STAFF_CHANGED -> "Changed who works here";
            case CHILD_ADDED -> "Added a child";
            case CHILD_CHANGED -> "Changed a child's particulars";
            case CHILDREN_IMPORTED -> "Imported a list of children";
            case IMPORT_UNDONE -> "Undid an import";
            case FILE_OPENED -> "Opened a child's file";
            case DRAFT_KEPT -> "Kept a draft";
            case DRAFT_LET_GO -> "Let a draft go";
            case ENTRY_RECORDED -> "Recorded an entry";
            case ENTRY_AMENDED -> "Amended an entry";
            case DECISION_RECORDED -> "Recorded a decision";
            case ACTION_ADDED -> "Added an action";
            case ACTION_DONE -> "Finished an action";
            case ENTRY_CLOSED -> "Closed an entry with its outcome";
            case ENTRY_REOPENED -> "Opened a closed entry again";
            case ENTRY_WITHDRAWN -> "Withdrew an entry";
            case ENTRY_BROUGHT_BACK -> "Brought a withdrawn entry back";
            case ENTRIES_MERGED -> "Merged two entries about the same thing";
            case ENTRY_MOVED -> "Moved an entry to another child's file";
            case REPORTER_TOLD -> "Recorded that the reporter was told";
            case ATTACHMENT_ADDED -> "Added an attachment";
            case ATTACHMENT_TAKEN_OUT -> "Took an attachment out";
            case ATTACHMENT_OPENED -> "Looked at an attachment";
            case LINK_CHANGED -> "Changed who belongs to whom";
            case STATUS_CHANGED -> "Changed a child's status";
            case PROFESSIONAL_CHANGED -> "Changed who works with a child";
            case ALERT_CHANGED -> "Changed an alert";
            case CASE_OPENED -> "Opened a case";
            case CASE_CLOSED -> "Closed a case";
            case CASE_DUTY_CHANGED -> "Changed who leads or deputises";
            case ABSENCE_PLAN_CHANGED -> "Changed what happens when a child is absent";
            case FOLLOW_UP_BEGUN -> "Began to follow something up";
            case FOLLOW_UP_STEP_RECORDED -> "Recorded a step of something followed up";
            case PROMPT_CONSIDERED -> "Considered a prompt";
            case TRANSFER_STARTED -> "Started a transfer";
            case TRANSFER_STEP_RECORDED -> "Recorded a step of a transfer";
            case TRANSFER_CHANGED -> "Changed a transfer";
            case TRANSFER_ENDED -> "Ended a transfer";
            case TRANSFER_REOPENED -> "Took a transfer up again";
            case PACK_SAVED -> "Saved a transfer pack";
            case PASSAGE_CHANGED -> "Changed which words a pack leaves out";
            case DOCUMENT_WITHHELD -> "Changed which documents a pack leaves out";
            case PACK_LOOKED_AT -> "Looked at a saved pack";
            case ARRIVAL_BEGUN -> "Began to look for a file from another school";
            case ARRIVAL_STEP_RECORDED -> "Recorded a step of a file in";
            case ARRIVAL_ENDED -> "Ended the way of a file in";
            case PACK_IMPORTED -> "Took in a pack from another school";
            case RECEIPT_MADE -> "Made a receipt";
            case LEAVERS_CHANGED -> "Changed a list of leavers";
            case COPY_DECIDED -> "Decided about a kept copy";
            case HOLD_CHANGED -> "Changed a hold";
            case FILE_DESTROYED -> "Destroyed a file at the end of its time";
            case REMAINS_REMOVED -> "Took the last of a destroyed file off the disk";
            case EXPORTED -> "Exported";
        };
    }
}
