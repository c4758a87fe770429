package org.daybook.leavers.store;

import static org.daybook.vault.schema.Tables.ABSENCE_PLAN;
import static org.daybook.vault.schema.Tables.ARRIVAL;
import static org.daybook.vault.schema.Tables.CHILD_ALERT;
import static org.daybook.vault.schema.Tables.CHILD_CASE;
import static org.daybook.vault.schema.Tables.CHILD_STATUS;
import static org.daybook.vault.schema.Tables.ENTRY_CHILD;
import static org.daybook.vault.schema.Tables.FOLLOW_UP_CHILD;
import static org.daybook.vault.schema.Tables.PACK_IMPORT;
import static org.daybook.vault.schema.Tables.PROFESSIONAL;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.daybook.base.ChildId;
import org.daybook.leavers.FilesHeld;
import org.daybook.vault.Store;
import org.jooq.TableField;

/**
 * Looks for a child in every table that holds something about a child's safety. Asked in one
 * question for each table: a whole year group would otherwise be gathered file by file.
 */
public final class JooqFilesHeld implements FilesHeld {

    private static final List<TableField<?, UUID>> WHERE_A_RECORD_LIES =
            List.of(
                    ENTRY_CHILD.CHILD_ID,
                    CHILD_STATUS.CHILD_ID,
                    PROFESSIONAL.CHILD_ID,
                    CHILD_ALERT.CHILD_ID,
                    CHILD_CASE.CHILD_ID,
                    ABSENCE_PLAN.CHILD_ID,
                    FOLLOW_UP_CHILD.CHILD_ID,
                    PACK_IMPORT.CHILD_ID);

    private final Store store;
    private final Supplier<Set<ChildId>> halfWritten;

    /**
     * @param halfWritten whom something that is half written names already
     */
    public JooqFilesHeld(Store store, Supplier<Set<ChildId>> halfWritten) {
        this.store = store;
        this.halfWritten = halfWritten;
    }

    @Override
    public Set<ChildId> among(Collection<ChildId> children) {
        List<UUID> sought = children.stream().map(ChildId::value).toList();
        Set<ChildId> held = new HashSet<>();
        for (TableField<?, UUID> child : WHERE_A_RECORD_LIES) {
            store.sql()
                    .selectDistinct(child)
                    .from(child.getTable())
                    .where(child.in(sought))
                    .forEach(row -> held.add(new ChildId(row.value1())));
        }
        // A file that is still awaited from an earlier school is not nothing.
        store.sql()
                .selectDistinct(ARRIVAL.CHILD_ID)
                .from(ARRIVAL)
                .where(ARRIVAL.CHILD_ID.in(sought))
                .and(ARRIVAL.ENDED_AT.isNull())
                .forEach(row -> held.add(new ChildId(row.value1())));
        halfWritten.get().stream().filter(children::contains).forEach(held::add);
        return held;
    }
}
