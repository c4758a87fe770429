package org.daybook.handover;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.attachments.AttachmentId;
import org.daybook.casework.Alert;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Professional;
import org.daybook.children.Child;
import org.daybook.children.ChildLink;
import org.daybook.extract.ChildsFile;
import org.daybook.followup.FollowUp;

/**
 * A child's file as it is handed from one school to the next.
 *
 * @param lead who led the case at the sender; may be empty
 * @param deputy who deputised; may be empty
 * @param entries in the order of writing
 * @param links each to a name, never to another child's file
 */
public record HandedFile(
        Handing handing,
        Child child,
        String lead,
        String deputy,
        List<HandedEntry> entries,
        List<ChildStatus> statuses,
        List<Professional> professionals,
        List<Alert> alerts,
        List<ChildLink> links,
        List<FollowUp> followUps) {

    public HandedFile {
        entries = List.copyOf(entries);
        statuses = List.copyOf(statuses);
        professionals = List.copyOf(professionals);
        alerts = List.copyOf(alerts);
        links = List.copyOf(links);
        followUps = List.copyOf(followUps);
    }

    /** Everything that the file says, but for the documents that the sender withholds. */
    public static HandedFile of(Handing handing, ChildsFile file, Set<AttachmentId> withheld) {
        return new Handover(handing, file, withheld).file();
    }

    public Stream<HandedDocument> documents() {
        return entries.stream().flatMap(one -> one.documents().stream());
    }
}
