package org.daybook.attachments.view;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.daybook.attachments.Attachment;
import org.daybook.base.Days;
import org.daybook.base.School;

/** How a file is spoken of. */
final class FileWords {

    static final String SAVE_QUESTION = "Save a copy outside Daybook?";
    static final String SAVE_CONSEQUENCE =
            "Outside it is no longer sealed: whoever can use that folder can read it, and Daybook"
                    + " cannot take it back. The journal notes that you saved it.";

    private FileWords() {}

    /** "picture (PNG), 120 KB". */
    static String kind(Attachment attachment) {
        return attachment.kind().words() + ", " + attachment.size();
    }

    static String added(Attachment attachment) {
        return "Added by " + attachment.addedBy() + ", " + at(attachment.addedAt());
    }

    static String takenOut(Attachment.TakenOut out) {
        return "Taken out by %s, %s, because: %s".formatted(out.by(), at(out.at()), out.why());
    }

    private static String at(Instant moment) {
        ZonedDateTime here = moment.atZone(School.ZONE);
        return Days.full(here.toLocalDate()) + ", " + Days.time(here.toLocalTime());
    }
}
