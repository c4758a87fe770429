package org.daybook;

import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import org.daybook.attachments.AddAttachment;
import org.daybook.attachments.AttachmentDeeds;
import org.daybook.attachments.Attachments;
import org.daybook.attachments.ChangeFileLimit;
import org.daybook.attachments.Contents;
import org.daybook.attachments.FileLimit;
import org.daybook.attachments.LookAtAttachment;
import org.daybook.attachments.SaveOutside;
import org.daybook.attachments.TakeOutAttachment;
import org.daybook.attachments.store.JooqAttachments;
import org.daybook.attachments.store.JooqFileLimit;
import org.daybook.attachments.store.SealedContents;
import org.daybook.attachments.view.AttachmentsPart;
import org.daybook.attachments.view.FileLimitPart;
import org.daybook.attachments.view.FilesOfEntries;
import org.daybook.attachments.view.LookModel;
import org.daybook.attachments.view.LookPage;
import org.daybook.attachments.view.Surroundings;
import org.daybook.base.EntryId;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.view.BodyMapPart;
import org.daybook.bodymap.view.BodyMapShown;
import org.daybook.chronology.view.EntryParts;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.desk.Place;
import org.daybook.journal.Journal;
import org.daybook.vault.OpenVault;

/** The files kept with entries and the marks on the figure, built by hand. */
final class AttachmentRoom {

    private final Attachments attachments;
    private final FileLimit limit;
    private final ChangeFileLimit changeLimit;
    private final Surroundings around;

    AttachmentRoom(OpenVault vault, Journal journal, Outside outside) {
        this.attachments = new JooqAttachments(vault.store());
        Contents contents = new SealedContents(vault.files());
        this.limit = new JooqFileLimit(vault.store());
        this.changeLimit = new ChangeFileLimit(journal, limit);
        AttachmentDeeds deeds =
                new AttachmentDeeds(
                        new AddAttachment(journal, attachments, contents, limit, outside.clock()),
                        new TakeOutAttachment(journal, attachments, outside.clock()),
                        new LookAtAttachment(journal, attachments, contents),
                        new SaveOutside(journal, attachments, contents));
        this.around =
                new Surroundings(
                        attachments,
                        deeds,
                        outside.background(),
                        outside.navigator(),
                        outside.files(),
                        outside.clock());
    }

    /** For whoever records an entry or lets a draft go. */
    Attachments attachments() {
        return attachments;
    }

    /** The files of a draft or an entry, in the form in which it is written or amended. */
    Part inForm(UUID draftOrEntry) {
        return AttachmentsPart.inForm(draftOrEntry, around);
    }

    /** The files of the entries of one list, where they are read. */
    EntryParts.OfEntries inEntries() {
        FilesOfEntries files = new FilesOfEntries(around);
        return new EntryParts.OfEntries() {
            @Override
            public EntryParts.Files of(EntryId entry) {
                AttachmentsPart part = files.of(entry);
                return new EntryParts.Files(part, part::choose);
            }

            @Override
            public void read() {
                files.read();
            }
        };
    }

    /** The marks of one child, in a form. */
    Node bodyMap(String firstName, ObjectProperty<BodyMap> marks) {
        return new BodyMapPart(firstName, marks);
    }

    /** The marks of one child, where an entry is read. */
    Node bodyMapShown(BodyMap map) {
        return new BodyMapShown(map);
    }

    /** How large a file may be, among the settings. */
    Part limit() {
        return new FileLimitPart(limit, changeLimit, around.background());
    }

    Page look(Place.LookAtAttachment place) {
        return new LookPage(new LookModel(place, around), around.files());
    }
}
