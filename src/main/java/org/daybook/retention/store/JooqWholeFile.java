package org.daybook.retention.store;

import static org.daybook.vault.schema.Tables.ARRIVAL;
import static org.daybook.vault.schema.Tables.ATTACHMENT;
import static org.daybook.vault.schema.Tables.CHILD_LINK;
import static org.daybook.vault.schema.Tables.CHILD_STATUS;
import static org.daybook.vault.schema.Tables.ENTRY;
import static org.daybook.vault.schema.Tables.ENTRY_CHILD;
import static org.daybook.vault.schema.Tables.ENTRY_VERSION;
import static org.daybook.vault.schema.Tables.FOLLOW_UP;
import static org.daybook.vault.schema.Tables.FOLLOW_UP_CHILD;
import static org.daybook.vault.schema.Tables.JOURNAL;
import static org.daybook.vault.schema.Tables.PACK;
import static org.daybook.vault.schema.Tables.TRANSFER;
import static org.jooq.impl.DSL.count;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.children.Child;
import org.daybook.retention.Extent;
import org.daybook.retention.WholeFile;
import org.daybook.retention.WordsOfName;
import org.daybook.vault.ChildsRows;
import org.daybook.vault.Going;
import org.daybook.vault.Leaving;
import org.daybook.vault.Store;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/** All rooms' rows of one child together. */
public final class JooqWholeFile implements WholeFile {

    private final Store store;
    private final List<ChildsRows> rooms;

    /**
     * @param rooms everybody who keeps rows of a child
     */
    public JooqWholeFile(Store store, List<ChildsRows> rooms) {
        this.store = store;
        this.rooms = List.copyOf(rooms);
    }

    @Override
    public Set<String> take(ChildId child) {
        Going going = going(leaving(child));
        going.changed().forEach(UpdatableRecord::update);
        LeavesFirst.of(going.taken()).forEach(UpdatableRecord::delete);
        return sealed(going.taken());
    }

    @Override
    public Extent extent(Child child) {
        Leaving leaving = leaving(child.id());
        Going going = going(leaving);
        Map<Table<?>, Integer> taken =
                going.taken().stream()
                        .collect(Collectors.toMap(UpdatableRecord::getTable, _ -> 1, Integer::sum));
        return new Extent(
                new Extent.Going(
                        many(taken, ENTRY),
                        many(taken, ENTRY_VERSION),
                        many(taken, ATTACHMENT),
                        many(taken, CHILD_STATUS),
                        many(taken, FOLLOW_UP),
                        many(taken, TRANSFER),
                        many(taken, PACK),
                        many(taken, ARRIVAL)),
                staying(child, leaving, many(taken, FOLLOW_UP_CHILD) - many(taken, FOLLOW_UP)),
                changed(going, CHILD_LINK),
                changed(going, JOURNAL));
    }

    private Going going(Leaving leaving) {
        return rooms.stream().map(room -> room.going(leaving)).reduce(Going.NOTHING, Going::and);
    }

    /** The entries whose wording in force is about this child and nobody else. */
    private Leaving leaving(ChildId child) {
        Set<UUID> named = inForce(child);
        Set<UUID> alone =
                new HashSet<>(
                        store.sql()
                                .select(ENTRY.ID)
                                .from(ENTRY)
                                .join(ENTRY_CHILD)
                                .on(
                                        ENTRY_CHILD
                                                .ENTRY_ID
                                                .eq(ENTRY.ID)
                                                .and(ENTRY_CHILD.VERSION.eq(ENTRY.VERSION)))
                                .where(ENTRY.ID.in(named))
                                .groupBy(ENTRY.ID)
                                .having(count().eq(1))
                                .fetch(ENTRY.ID));
        return new Leaving(child.value(), alone);
    }

    private Set<UUID> inForce(ChildId child) {
        return Set.copyOf(
                store.sql()
                        .select(ENTRY.ID)
                        .from(ENTRY)
                        .join(ENTRY_CHILD)
                        .on(
                                ENTRY_CHILD
                                        .ENTRY_ID
                                        .eq(ENTRY.ID)
                                        .and(ENTRY_CHILD.VERSION.eq(ENTRY.VERSION)))
                        .where(ENTRY_CHILD.CHILD_ID.eq(child.value()))
                        .fetch(ENTRY.ID));
    }

    private Extent.Staying staying(Child child, Leaving leaving, int followUps) {
        Set<UUID> shared = new HashSet<>(inForce(child.id()));
        shared.removeAll(leaving.entries());
        WordsOfName name = WordsOfName.of(child);
        long naming =
                store
                        .sql()
                        .selectFrom(ENTRY_VERSION)
                        .where(ENTRY_VERSION.ENTRY_ID.in(shared))
                        .fetch()
                        .stream()
                        .filter(row ->
                                name.anyIn(
                                        row.getNarrative()
                                                + " "
                                                + row.getOthersPresent()
                                                + " "
                                                + row.getDoneSoFar()))
                        .map(row -> row.getEntryId())
                        .distinct()
                        .count();
        return new Extent.Staying(shared.size(), (int) naming, followUps);
    }

    /** The names of the sealed files that these rows speak of. */
    private static Set<String> sealed(List<UpdatableRecord<?>> rows) {
        Set<String> names = new HashSet<>();
        for (UpdatableRecord<?> row : rows) {
            Field<String> sealed = row.field(ATTACHMENT.SEALED.getName(), String.class);
            if (sealed != null) {
                names.add(row.get(sealed));
            }
        }
        return names;
    }

    private static int many(Map<Table<?>, Integer> taken, Table<?> table) {
        return taken.getOrDefault(table, 0);
    }

    private static int changed(Going going, Table<?> table) {
        return (int) going.changed().stream().filter(row -> row.getTable().equals(table)).count();
    }
}
