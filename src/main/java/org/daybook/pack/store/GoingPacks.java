package org.daybook.pack.store;

import static org.daybook.vault.schema.Tables.ATTACHMENT;
import static org.daybook.vault.schema.Tables.PACK;
import static org.daybook.vault.schema.Tables.PACK_PASSAGE;
import static org.daybook.vault.schema.Tables.PACK_WITHHELD;
import static org.daybook.vault.schema.Tables.TRANSFER;
import static org.jooq.impl.DSL.select;

import java.util.Set;
import java.util.UUID;
import org.daybook.vault.ChildsRows;
import org.daybook.vault.Going;
import org.daybook.vault.Leaving;
import org.daybook.vault.Store;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;

/** The packs that were saved of a child's file, and what was left out of them. */
public final class GoingPacks implements ChildsRows {

    private final Store store;

    public GoingPacks(Store store) {
        this.store = store;
    }

    @Override
    public Set<Table<?>> tables() {
        return Set.of(PACK, PACK_PASSAGE, PACK_WITHHELD);
    }

    @Override
    public Going going(Leaving leaving) {
        return Going.taking(store.sql().fetch(PACK, PACK.TRANSFER_ID.in(transfers(leaving))))
                .and(
                        Going.taking(
                                store.sql()
                                        .fetch(
                                                PACK_PASSAGE,
                                                PACK_PASSAGE.TRANSFER_ID.in(transfers(leaving)))))
                .and(
                        Going.taking(
                                store.sql()
                                        .fetch(
                                                PACK_WITHHELD,
                                                PACK_WITHHELD
                                                        .TRANSFER_ID
                                                        .in(transfers(leaving))
                                                        .or(
                                                                PACK_WITHHELD.ATTACHMENT_ID.in(
                                                                        documents(leaving))))));
    }

    private static Select<Record1<UUID>> documents(Leaving leaving) {
        return select(ATTACHMENT.ID)
                .from(ATTACHMENT)
                .where(ATTACHMENT.ENTRY_ID.in(leaving.entries()));
    }

    private static Select<Record1<UUID>> transfers(Leaving leaving) {
        return select(TRANSFER.ID).from(TRANSFER).where(TRANSFER.CHILD_ID.eq(leaving.child()));
    }
}
