package org.daybook.extract;

import org.daybook.attachments.store.JooqAttachments;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.store.JooqChildren;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.people.store.JooqPeople;
import org.daybook.vault.Store;

/** The real stores behind a child's file. */
public final class TestPorts {

    private TestPorts() {}

    public static GatherFile files(Store store) {
        return new GatherFile(
                new GatherFile.Ports(
                        new JooqChildren(store),
                        new JooqEntries(store),
                        new JooqCasework(store),
                        new JooqLinks(store),
                        new JooqFollowUps(store),
                        new JooqAttachments(store),
                        new JooqPeople(store)));
    }
}
