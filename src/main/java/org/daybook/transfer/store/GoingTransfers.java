package org.daybook.transfer.store;

import static org.daybook.vault.schema.Tables.TRANSFER;
import static org.daybook.vault.schema.Tables.TRANSFER_LINE;
import static org.jooq.impl.DSL.select;

import java.util.Set;
import org.daybook.vault.ChildsRows;
import org.daybook.vault.Going;
import org.daybook.vault.Leaving;
import org.daybook.vault.Store;
import org.jooq.Table;

/** The child's files out, with every line of their way. */
public final class GoingTransfers implements ChildsRows {

    private final Store store;

    public GoingTransfers(Store store) {
        this.store = store;
    }

    @Override
    public Set<Table<?>> tables() {
        return Set.of(TRANSFER, TRANSFER_LINE);
    }

    @Override
    public Going going(Leaving leaving) {
        return Going.taking(store.sql().fetch(TRANSFER, TRANSFER.CHILD_ID.eq(leaving.child())))
                .and(
                        Going.taking(
                                store.sql()
                                        .fetch(
                                                TRANSFER_LINE,
                                                TRANSFER_LINE.TRANSFER_ID.in(
                                                        select(TRANSFER.ID)
                                                                .from(TRANSFER)
                                                                .where(
                                                                        TRANSFER.CHILD_ID.eq(
                                                                                leaving
                                                                                        .child()))))));
    }
}
