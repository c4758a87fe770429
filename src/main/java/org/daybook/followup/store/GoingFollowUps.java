package org.daybook.followup.store;

import static org.daybook.vault.schema.Tables.FOLLOW_UP;
import static org.daybook.vault.schema.Tables.FOLLOW_UP_CHILD;
import static org.daybook.vault.schema.Tables.FOLLOW_UP_LINE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.vault.ChildsRows;
import org.daybook.vault.Going;
import org.daybook.vault.Leaving;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.FollowUpRecord;
import org.jooq.Result;
import org.jooq.Table;

/**
 * What is followed up for this child alone goes with all its lines; what is another's as well stays
 * with that child.
 */
public final class GoingFollowUps implements ChildsRows {

    private final Store store;

    public GoingFollowUps(Store store) {
        this.store = store;
    }

    @Override
    public Set<Table<?>> tables() {
        return Set.of(FOLLOW_UP, FOLLOW_UP_CHILD, FOLLOW_UP_LINE);
    }

    @Override
    public Going going(Leaving leaving) {
        Set<UUID> own = own(leaving.child());
        return Going.taking(store.sql().fetch(FOLLOW_UP, FOLLOW_UP.ID.in(own)))
                .and(
                        Going.taking(
                                store.sql()
                                        .fetch(
                                                FOLLOW_UP_LINE,
                                                FOLLOW_UP_LINE.FOLLOW_UP_ID.in(own))))
                .and(
                        Going.taking(
                                store.sql()
                                        .fetch(
                                                FOLLOW_UP_CHILD,
                                                FOLLOW_UP_CHILD.CHILD_ID.eq(leaving.child()))))
                .and(Going.changing(List.copyOf(withoutEntry(leaving, own))));
    }

    private Set<UUID> own(UUID child) {
        Set<UUID> own =
                new HashSet<>(
                        store.sql()
                                .select(FOLLOW_UP_CHILD.FOLLOW_UP_ID)
                                .from(FOLLOW_UP_CHILD)
                                .where(FOLLOW_UP_CHILD.CHILD_ID.eq(child))
                                .fetch(FOLLOW_UP_CHILD.FOLLOW_UP_ID));
        own.removeAll(
                store.sql()
                        .select(FOLLOW_UP_CHILD.FOLLOW_UP_ID)
                        .from(FOLLOW_UP_CHILD)
                        .where(FOLLOW_UP_CHILD.FOLLOW_UP_ID.in(own))
                        .and(FOLLOW_UP_CHILD.CHILD_ID.ne(child))
                        .fetch(FOLLOW_UP_CHILD.FOLLOW_UP_ID));
        return own;
    }

    /** It stays and follows an entry that goes. */
    private Result<FollowUpRecord> withoutEntry(Leaving leaving, Set<UUID> own) {
        Result<FollowUpRecord> staying =
                store.sql()
                        .fetch(
                                FOLLOW_UP,
                                FOLLOW_UP
                                        .ENTRY_ID
                                        .in(leaving.entries())
                                        .and(FOLLOW_UP.ID.notIn(own)));
        staying.forEach(row -> row.setEntryId(null));
        return staying;
    }
}
