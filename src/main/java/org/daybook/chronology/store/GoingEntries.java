package org.daybook.chronology.store;

import static org.daybook.vault.schema.Tables.ACTION;
import static org.daybook.vault.schema.Tables.BODY_MARK;
import static org.daybook.vault.schema.Tables.DECISION;
import static org.daybook.vault.schema.Tables.DRAFT;
import static org.daybook.vault.schema.Tables.ENTRY;
import static org.daybook.vault.schema.Tables.ENTRY_CHILD;
import static org.daybook.vault.schema.Tables.ENTRY_DETAIL;
import static org.daybook.vault.schema.Tables.ENTRY_TURN;
import static org.daybook.vault.schema.Tables.ENTRY_VERSION;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.vault.ChildsRows;
import org.daybook.vault.Going;
import org.daybook.vault.Leaving;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.EntryTurnRecord;
import org.jooq.Condition;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;

/**
 * An entry that is about this child alone goes with every wording. Of one that stands in another
 * child's file too, the child's own part goes: role, categories, words, body map, in every wording.
 * What all share stays as it was written, for it is the other child's record.
 *
 * <p>A half-written form is never taken: while one names the child, the file is not destroyed.
 */
public final class GoingEntries implements ChildsRows {

    private final Store store;

    public GoingEntries(Store store) {
        this.store = store;
    }

    @Override
    public Set<Table<?>> tables() {
        return Set.of(
                ENTRY,
                ENTRY_VERSION,
                ENTRY_CHILD,
                ENTRY_DETAIL,
                BODY_MARK,
                DECISION,
                ACTION,
                ENTRY_TURN,
                DRAFT);
    }

    @Override
    public Going going(Leaving leaving) {
        return whole(leaving.entries()).and(ownParts(leaving)).and(turns(leaving));
    }

    private Going whole(Set<UUID> entries) {
        return in(ENTRY, ENTRY.ID, entries)
                .and(in(ENTRY_VERSION, ENTRY_VERSION.ENTRY_ID, entries))
                .and(in(ENTRY_DETAIL, ENTRY_DETAIL.ENTRY_ID, entries))
                .and(in(ENTRY_CHILD, ENTRY_CHILD.ENTRY_ID, entries))
                .and(in(BODY_MARK, BODY_MARK.ENTRY_ID, entries))
                .and(in(DECISION, DECISION.ENTRY_ID, entries))
                .and(in(ACTION, ACTION.ENTRY_ID, entries))
                .and(in(ENTRY_TURN, ENTRY_TURN.ENTRY_ID, entries));
    }

    private Going ownParts(Leaving leaving) {
        Going named =
                where(
                        ENTRY_CHILD,
                        ENTRY_CHILD
                                .CHILD_ID
                                .eq(leaving.child())
                                .and(ENTRY_CHILD.ENTRY_ID.notIn(leaving.entries())));
        Going marked =
                where(
                        BODY_MARK,
                        BODY_MARK
                                .CHILD_ID
                                .eq(leaving.child())
                                .and(BODY_MARK.ENTRY_ID.notIn(leaving.entries())));
        return named.and(marked);
    }

    /** What became of an entry that stays is told without the child and without what is gone. */
    private Going turns(Leaving leaving) {
        Result<EntryTurnRecord> staying =
                store.sql()
                        .fetch(
                                ENTRY_TURN,
                                ENTRY_TURN
                                        .CHILD_ID
                                        .eq(leaving.child())
                                        .or(ENTRY_TURN.OTHER_ENTRY_ID.in(leaving.entries()))
                                        .and(ENTRY_TURN.ENTRY_ID.notIn(leaving.entries())));
        for (EntryTurnRecord turn : staying) {
            if (leaving.child().equals(turn.getChildId())) {
                turn.setChildId(null);
            }
            if (leaving.entries().contains(turn.getOtherEntryId())) {
                turn.setOtherEntryId(null);
            }
        }
        return Going.changing(List.copyOf(staying));
    }

    private <R extends UpdatableRecord<R>> Going in(
            Table<R> table, TableField<R, UUID> entry, Set<UUID> entries) {
        return where(table, entry.in(entries));
    }

    private <R extends UpdatableRecord<R>> Going where(Table<R> table, Condition which) {
        return Going.taking(store.sql().fetch(table, which));
    }
}
