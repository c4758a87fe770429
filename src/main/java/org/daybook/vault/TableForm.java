package org.daybook.vault;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.vault.log.Shape;

/**
 * A table as the store's own schema has it, with the statements that read and write its rows.
 *
 * @param types of the columns, as Java has them
 * @param key the columns of its primary key
 */
record TableForm(Shape whole, List<Class<?>> types, Shape key) {

    TableForm {
        types = List.copyOf(types);
    }

    String select() {
        return "SELECT " + quoted(whole.columns().stream(), ", ") + " FROM " + name();
    }

    String selectOne() {
        return select() + byKey();
    }

    String insert() {
        return "INSERT INTO "
                + name()
                + " ("
                + quoted(whole.columns().stream(), ", ")
                + ") VALUES ("
                + whole.columns().stream().map(column -> "?").collect(Collectors.joining(", "))
                + ")";
    }

    /** Sets every column; the key's come last once more. */
    String update() {
        return "UPDATE "
                + name()
                + " SET "
                + quoted(whole.columns().stream(), " = ?, ")
                + " = ?"
                + byKey();
    }

    String delete() {
        return "DELETE FROM " + name() + byKey();
    }

    private String byKey() {
        return " WHERE " + quoted(key.columns().stream(), " = ? AND ") + " = ?";
    }

    private String name() {
        return "PUBLIC.\"" + whole.table() + "\"";
    }

    private static String quoted(Stream<String> columns, String between) {
        return columns.map(column -> '"' + column + '"').collect(Collectors.joining(between));
    }
}
