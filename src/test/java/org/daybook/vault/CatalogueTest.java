package org.daybook.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    /**
     * After some two thousand writes H2 does this by itself; a sound copy must not look damaged.
     */
    @Test
    void whatTheEngineLearnsAboutTheRowsIsNoPartOfTheForm() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            Migrations scripts = Migrations.ofDaybook();
            scripts.run(connection, 0, scripts.newest());
            for (int i = 0; i < 20; i++) {
                statement.execute("INSERT INTO setting VALUES ('name " + i + "', 'x')");
            }
            String before = Catalogue.fingerprint(connection);
            statement.execute("ANALYZE");
            assertThat(Catalogue.fingerprint(connection)).isEqualTo(before);
            statement.execute("ALTER TABLE setting ADD COLUMN more INT");
            assertThat(Catalogue.fingerprint(connection)).isNotEqualTo(before);
        }
    }
}
