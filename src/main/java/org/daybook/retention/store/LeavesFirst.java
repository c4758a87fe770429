package org.daybook.retention.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/** Rows in an order in which they can go: none before those that refer to it. */
final class LeavesFirst {

    private LeavesFirst() {}

    static List<UpdatableRecord<?>> of(List<UpdatableRecord<?>> rows) {
        Set<Table<?>> left =
                rows.stream()
                        .map(UpdatableRecord::getTable)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        List<UpdatableRecord<?>> ordered = new ArrayList<>(rows.size());
        while (!left.isEmpty()) {
            Table<?> free =
                    left.stream()
                            .filter(table -> left.stream().noneMatch(one -> refers(one, table)))
                            .findFirst()
                            .orElseThrow(
                                    () -> new IllegalStateException("Tables that refer in a ring"));
            rows.stream().filter(row -> row.getTable().equals(free)).forEach(ordered::add);
            left.remove(free);
        }
        return ordered;
    }

    private static boolean refers(Table<?> one, Table<?> to) {
        return !one.equals(to)
                && one.getReferences().stream().anyMatch(key -> key.getKey().getTable().equals(to));
    }
}
