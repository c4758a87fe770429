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
            case TRANSFER_STARTED -> "Started a transfer";
            case TRANSFER_STEP_RECORDED -> "Recorded a step of a transfer";
            case TRANSFER_CHANGED -> "Changed a transfer";
            case PACK_SAVED -> "Saved a transfer pack";
            case EXPORTED -> "Exported";
            case PRINTED -> "Printed";
        };
    }
}
