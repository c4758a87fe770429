package org.daybook.benchmark;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.vault.schema.Tables;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** The chronology's rows in an SQLite file under SQLCipher's cipher, with the same indices. */
final class EncryptedSqlite implements AutoCloseable {

    private static final List<Table<?>> PARTS =
            List.of(Tables.ENTRY_VERSION, Tables.ENTRY_CHILD, Tables.DECISION, Tables.ACTION);

    private static final String OF_THE_CHILD =
            " IN (SELECT entry.id FROM entry_child JOIN entry ON entry.id = entry_child.entry_id"
                    + " AND entry.version = entry_child.version WHERE entry_child.child_id = ?)";

    private final Connection connection;

    EncryptedSqlite(Path file, DSLContext from) throws SQLException {
        this.connection =
                DriverManager.getConnection(
                        "jdbc:sqlite:" + file + "?cipher=sqlcipher&key=a benchmark has no secrets");
        run("PRAGMA cache_size = -131072"); // 128 MiB: room for everything, as H2 has
        connection.setAutoCommit(false);
        copy(Tables.ENTRY, from);
        for (Table<?> part : PARTS) {
            copy(part, from);
            index(part.getName(), "entry_id");
        }
        index("entry", "id");
        index("entry_child", "child_id");
        connection.commit();
        run("ANALYZE");
        connection.commit();
    }

    private void index(String table, String column) throws SQLException {
        run("CREATE INDEX %1$s_%2$s ON %1$s (%2$s)".formatted(table, column));
    }

    private void run(String statement) throws SQLException {
        try (Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private void copy(Table<?> table, DSLContext from) throws SQLException {
        String columns =
                Arrays.stream(table.fields())
                        .map(field -> '"' + field.getName().toLowerCase(Locale.ROOT) + '"')
                        .collect(Collectors.joining(", "));
        run("CREATE TABLE " + table.getName() + " (" + columns + ")");
        String places =
                Arrays.stream(table.fields()).map(_ -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO " + table.getName() + " VALUES (" + places + ")");
                var rows = from.selectFrom(table).fetchLazy()) {
            for (Record row : rows) {
                for (int at = 0; at < table.fields().length; at++) {
                    insert.setObject(at + 1, held(row.get(at)));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static @Nullable Object held(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case UUID id -> bytes(id);
            case Integer number -> number;
            case Long number -> number;
            default -> value.toString();
        };
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** Every row of every part of the child's entries, each column as text. */
    List<String> read(UUID child) throws SQLException {
        List<String> read = new ArrayList<>();
        read(read, "SELECT * FROM entry WHERE id" + OF_THE_CHILD + " ORDER BY seq", child);
        for (Table<?> part : PARTS) {
            read(read, "SELECT * FROM " + part.getName() + " WHERE entry_id" + OF_THE_CHILD, child);
        }
        return read;
    }

    private void read(List<String> into, String query, UUID child) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setBytes(1, bytes(child));
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int at = 1; at <= columns; at++) {
                        into.add(rows.getString(at));
                    }
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
