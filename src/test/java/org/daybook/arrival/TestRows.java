package org.daybook.arrival;

import java.util.List;
import org.daybook.vault.Store;
import org.daybook.vault.schema.DefaultSchema;

/** Everything that a store says, row by row. */
final class TestRows {

    private TestRows() {}

    static List<String> of(Store store) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .flatMap(table ->
                        store.sql().selectFrom(table).fetch().stream()
                                .map(row -> table.getName() + " " + row.intoMap()))
                .sorted()
                .toList();
    }
}
