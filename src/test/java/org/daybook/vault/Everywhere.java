package org.daybook.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.vault.log.RowImage;
import org.daybook.vault.schema.DefaultSchema;
import org.daybook.vault.schema.Tables;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/** Rows in every table that the schema has, whatever tables these are. */
public final class Everywhere {

    private Everywhere() {}

    /** One row in each table, with the words in every column of text that has room for them. */
    static void write(Store store, int number, String words) {
        write(store, number, _ -> words);
    }

    /**
     * As the other, with words of its own for each table. Every id is the same, so that all these
     * rows are one child's.
     *
     * @return that id
     */
    public static UUID write(Store store, int number, Function<Table<?>, String> words) {
        store.commit(() -> {
            for (Table<?> table : tables()) {
                UpdatableRecord<?> row = (UpdatableRecord<?>) store.sql().newRecord(table);
                for (Field<?> field : table.fields()) {
                    fill(row, field, number, words.apply(table));
                }
                row.insert();
            }
            return number;
        });
        return new UUID(1, number);
    }

    /** The same in a store of an earlier schema: one row in each table and column that it has. */
    static Set<Table<?>> writeWhatIsThere(Store store, int number, String words) {
        Set<Table<?>> there = new LinkedHashSet<>();
        store.commit(() -> {
            for (Table<?> table : tables()) {
                Set<String> columns = columns(store, table);
                UpdatableRecord<?> row = (UpdatableRecord<?>) store.sql().newRecord(table);
                for (Field<?> field : table.fields()) {
                    if (columns.contains(field.getName())) {
                        fill(row, field, number, words);
                    }
                }
                if (!columns.isEmpty()) {
                    row.insert();
                    there.add(table);
                }
            }
            return number;
        });
        return there;
    }

    private static Set<String> columns(Store store, Table<?> table) {
        return store.sql()
                .select(field(name("COLUMN_NAME"), String.class))
                .from(table(name("INFORMATION_SCHEMA", "COLUMNS")))
                .where(field(name("TABLE_NAME"), String.class).eq(table.getName()))
                .fetchSet(0, String.class);
    }

    /** Every row of the store as text, in one order. */
    static List<String> rows(Store store) throws Exception {
        List<String> all = new ArrayList<>();
        store.holding().rows().all(row -> all.add(text(row)));
        all.sort(null);
        return all;
    }

    private static String text(RowImage row) {
        return row.shape() + " " + row.values();
    }

    /** Each after those that it refers to; the journal's own stay with the journal. */
    private static Set<Table<?>> tables() {
        Set<Table<?>> ordered = new LinkedHashSet<>();
        List<Table<?>> left = new ArrayList<>(DefaultSchema.DEFAULT_SCHEMA.getTables());
        left.removeAll(List.of(Tables.JOURNAL, Tables.JOURNAL_CHILD));
        while (!left.isEmpty()) {
            List<Table<?>> free =
                    left.stream()
                            .filter(table ->
                                    table.getReferences().stream()
                                            .map(ForeignKey::getKey)
                                            .noneMatch(key -> left.contains(key.getTable())))
                            .toList();
            assertThat(free).isNotEmpty();
            ordered.addAll(free);
            left.removeAll(free);
        }
        return ordered;
    }

    @SuppressWarnings("unchecked")
    private static void fill(Record row, Field<?> field, int number, String words) {
        row.set((Field<Object>) field, value(field, number, words));
    }

    private static @Nullable Object value(Field<?> field, int number, String words) {
        Class<?> type = field.getType();
        if (type == UUID.class) {
            return new UUID(1, number);
        }
        if (type == String.class) {
            String text = number + " " + words;
            int room = field.getDataType().length();
            return room > 0 && room < text.length() ? text.substring(0, room) : text;
        }
        if (type == LocalDate.class) {
            return field.getDataType().nullable() && number % 2 == 0
                    ? null
                    : LocalDate.of(2026, 11, 24).minusDays(number);
        }
        if (type == OffsetDateTime.class) {
            return OffsetDateTime.parse("2026-07-01T09:05:00.123456+01:00").plusHours(number);
        }
        if (type == Boolean.class) {
            return number % 2 == 0;
        }
        return type == Long.class ? (Object) Long.valueOf(number) : Integer.valueOf(number);
    }
}
