package org.daybook;

import org.daybook.attachments.store.JooqAttachments;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.Children;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.extract.GatherFile;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.people.People;
import org.daybook.vault.Store;

/** What leaves the daybook of one child: use cases and pages, built by hand. */
final class ExtractRoom {

    private final GatherFile files;

    ExtractRoom(Store store, Children children, People people) {
        this.files =
                new GatherFile(
                        new GatherFile.Ports(
                                children,
                                new JooqEntries(store),
                                new JooqCasework(store),
                                new JooqLinks(store),
                                new JooqFollowUps(store),
                                new JooqAttachments(store),
                                people));
    }

    /** For the transfer pack, which says the same of a child. */
    GatherFile files() {
        return files;
    }
}
