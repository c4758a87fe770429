package org.daybook.vault.log;

import java.util.List;

/** Which columns of which table a row image gives, under the names that they have in the schema. */
public record Shape(String table, List<String> columns) {

    public Shape {
        columns = List.copyOf(columns);
    }
}
