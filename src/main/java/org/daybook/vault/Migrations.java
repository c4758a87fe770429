package org.daybook.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The scripts that make the schema, in their order; the number of the last is the schema's version.
 */
final class Migrations {

    private static final List<String> SCRIPTS = List.of("V001__first_light.sql");

    private Migrations() {}

    /** The version that this program writes. */
    static int newest() {
        return SCRIPTS.size();
    }

    /** The text of the script that leads to a version, from 1. */
    static String script(int version) {
        String name = SCRIPTS.get(version - 1);
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leads the schema on from one version (0 is an empty store) to another. */
    static void run(Connection connection, int from, int to) throws SQLException {
        for (int version = from + 1; version <= to; version++) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(script(version));
            }
        }
    }
}
