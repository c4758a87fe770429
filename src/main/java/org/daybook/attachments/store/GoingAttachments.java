package org.daybook.attachments.store;

import static org.daybook.vault.schema.Tables.ATTACHMENT;

import java.util.Set;
import org.daybook.vault.ChildsRows;
import org.daybook.vault.Going;
import org.daybook.vault.Leaving;
import org.daybook.vault.Store;
import org.jooq.Table;

/** Attachments go with their entry, those that were taken out too. */
public final class GoingAttachments implements ChildsRows {

    private final Store store;

    public GoingAttachments(Store store) {
        this.store = store;
    }

    @Override
    public Set<Table<?>> tables() {
        return Set.of(ATTACHMENT);
    }

    @Override
    public Going going(Leaving leaving) {
        return Going.taking(
                store.sql().fetch(ATTACHMENT, ATTACHMENT.ENTRY_ID.in(leaving.entries())));
    }
}
