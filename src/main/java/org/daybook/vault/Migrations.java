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
record Migrations(List<String> scripts) {

    private static final List<String> RELEASED =
            List.of(
                    "V001__first_light.sql",
                    "V002__the_whole_chronology.sql",
                    "V003__files_that_move.sql");

    Migrations {
        scripts = List.copyOf(scripts);
    }

    /** Those that this program comes with. */
    static Migrations ofDaybook() {
        return new Migrations(RELEASED.stream().map(Migrations::text).toList());
    }

    private static String text(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version that this program writes. */
    int newest() {
        return scripts.size();
    }

    /** Leads the schema on from one version (0 is an empty file) to another. */
    void run(Connection connection, int from, int to) throws SQLException {
        for (String script : scripts.subList(from, to)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(script);
            }
        }
    }
}
