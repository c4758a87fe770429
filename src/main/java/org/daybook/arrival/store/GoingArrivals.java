package org.daybook.arrival.store;

import static org.daybook.vault.schema.Tables.ARRIVAL;
import static org.daybook.vault.schema.Tables.ARRIVAL_LINE;
import static org.daybook.vault.schema.Tables.ARRIVAL_MEASURE;
import static org.daybook.vault.schema.Tables.IMPORTED_ENTRY;
import static org.daybook.vault.schema.Tables.PACK_IMPORT;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.vault.ChildsRows;
import org.daybook.vault.Going;
import org.daybook.vault.Leaving;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.ArrivalLineRecord;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * The child's files in, and the packs that were taken in for the child. Of an entry that came with
 * another child's pack and goes with this child, its mark goes.
 */
public final class GoingArrivals implements ChildsRows {

    private final Store store;

    public GoingArrivals(Store store) {
        this.store = store;
    }

    @Override
    public Set<Table<?>> tables() {
        return Set.of(ARRIVAL, ARRIVAL_LINE, ARRIVAL_MEASURE, PACK_IMPORT, IMPORTED_ENTRY);
    }

    @Override
    public Going going(Leaving leaving) {
        return where(ARRIVAL, ARRIVAL.CHILD_ID.eq(leaving.child()))
                .and(where(ARRIVAL_LINE, ARRIVAL_LINE.ARRIVAL_ID.in(arrivals(leaving))))
                .and(where(ARRIVAL_MEASURE, ARRIVAL_MEASURE.ARRIVAL_ID.in(arrivals(leaving))))
                .and(where(PACK_IMPORT, PACK_IMPORT.CHILD_ID.eq(leaving.child())))
                .and(
                        where(
                                IMPORTED_ENTRY,
                                IMPORTED_ENTRY
                                        .IMPORT_ID
                                        .in(imports(leaving))
                                        .or(IMPORTED_ENTRY.ENTRY_ID.in(leaving.entries()))))
                .and(Going.changing(List.copyOf(withoutEntry(leaving))));
    }

    /** Another child's file in, whose entry was moved into the file that goes. */
    private Result<ArrivalLineRecord> withoutEntry(Leaving leaving) {
        Result<ArrivalLineRecord> staying =
                store.sql()
                        .fetch(
                                ARRIVAL_LINE,
                                ARRIVAL_LINE
                                        .ENTRY_ID
                                        .in(leaving.entries())
                                        .and(ARRIVAL_LINE.ARRIVAL_ID.notIn(arrivals(leaving))));
        staying.forEach(line -> line.setEntryId(null));
        return staying;
    }

    private static Select<Record1<UUID>> arrivals(Leaving leaving) {
        return select(ARRIVAL.ID).from(ARRIVAL).where(ARRIVAL.CHILD_ID.eq(leaving.child()));
    }

    private static Select<Record1<UUID>> imports(Leaving leaving) {
        return select(PACK_IMPORT.ID)
                .from(PACK_IMPORT)
                .where(PACK_IMPORT.CHILD_ID.eq(leaving.child()));
    }

    private <R extends UpdatableRecord<R>> Going where(Table<R> table, Condition which) {
        return Going.taking(store.sql().fetch(table, which));
    }
}
