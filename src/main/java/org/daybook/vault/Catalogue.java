package org.daybook.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.daybook.vault.log.Shape;

/** What tables there are, read from the open file itself. */
final class Catalogue {

    private static final Map<String, Class<?>> TYPES =
            Map.of(
                    "BIGINT", Long.class,
                    "INTEGER", Integer.class,
                    "CHARACTER VARYING", String.class,
                    "DATE", LocalDate.class,
                    "TIMESTAMP WITH TIME ZONE", OffsetDateTime.class,
                    "BOOLEAN", Boolean.class,
                    "UUID", UUID.class);

    private static final String COLUMNS =
            "SELECT TABLE_NAME, COLUMN_NAME, DATA_TYPE FROM INFORMATION_SCHEMA.COLUMNS"
                    + " WHERE TABLE_SCHEMA = 'PUBLIC' ORDER BY TABLE_NAME, ORDINAL_POSITION";

    private static final String KEYS =
            "SELECT K.COLUMN_NAME FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS C"
                    + " JOIN INFORMATION_SCHEMA.KEY_COLUMN_USAGE K"
                    + " ON K.CONSTRAINT_SCHEMA = C.CONSTRAINT_SCHEMA"
                    + " AND K.CONSTRAINT_NAME = C.CONSTRAINT_NAME"
                    + " WHERE C.TABLE_SCHEMA = 'PUBLIC' AND C.TABLE_NAME = ?"
                    + " AND C.CONSTRAINT_TYPE = 'PRIMARY KEY' ORDER BY K.ORDINAL_POSITION";

    /**
     * What H2 has learnt about the rows: it changes after some two thousand writes, and says
     * nothing of the form.
     */
    private static final Pattern SELECTIVITY = Pattern.compile(" SELECTIVITY \\d+");

    private final Map<String, TableForm> tables;

    private Catalogue(Map<String, TableForm> tables) {
        this.tables = tables;
    }

    static Catalogue of(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Map<String, List<Class<?>>> types = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(COLUMNS)) {
            while (found.next()) {
                String table = found.getString(1);
                columns.computeIfAbsent(table, t -> new ArrayList<>()).add(found.getString(2));
                types.computeIfAbsent(table, t -> new ArrayList<>())
                        .add(type(table, found.getString(3)));
            }
        }
        Map<String, TableForm> tables = new LinkedHashMap<>();
        for (String table : columns.keySet()) {
            tables.put(
                    table,
                    new TableForm(
                            new Shape(table, columns.getOrDefault(table, List.of())),
                            types.getOrDefault(table, List.of()),
                            new Shape(table, keys(connection, table))));
        }
        return new Catalogue(tables);
    }

    Iterable<TableForm> tables() {
        return tables.values();
    }

    TableForm table(String name) {
        TableForm table = tables.get(name);
        if (table == null) {
            throw StoreFault.saying("The store has no such table.", "TABLE-1");
        }
        return table;
    }

    /**
     * A digest of everything that the file defines: tables, keys, indexes, and anything that nobody
     * here has put there.
     */
    static String fingerprint(Connection connection) throws SQLException {
        TreeSet<String> lines = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SCRIPT NODATA NOPASSWORDS NOSETTINGS")) {
            while (found.next()) {
                String line = found.getString(1);
                if (!line.startsWith("--")) {
                    lines.add(SELECTIVITY.matcher(line).replaceAll(""));
                }
            }
        }
        try {
            byte[] all = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(String table, String name) {
        Class<?> type = TYPES.get(name);
        if (type == null) {
            throw new IllegalStateException(
                    table + " has a type that the log cannot hold: " + name);
        }
        return type;
    }

    private static List<String> keys(Connection connection, String table) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(KEYS)) {
            statement.setString(1, table);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    keys.add(found.getString(1));
                }
            }
        }
        if (keys.isEmpty()) {
            throw new IllegalStateException(
                    table + " has no primary key: the log cannot name its rows");
        }
        return keys;
    }
}
