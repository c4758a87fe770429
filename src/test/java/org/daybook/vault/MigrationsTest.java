package org.daybook.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.vault.log.Segments;
import org.daybook.vault.schema.Tables;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    /**
     * A released script is never edited: stores that were made with it are out there. Until the
     * first release the last script may still change; then put the digest that this test prints in
     * place of the old one. After the release there is no reason to: write the next.
     */
    private static final List<String> DIGESTS =
            List.of(
                    "cebd93432317aa26368a25e134e533e24e92ed31039c90bfe1767be69ed25fb7",
                    "ffa2f70b9bc8f84c26cd5320ec6ff6a45d5aa22fbc2d36545623c55b7b067cb2",
                    "d2214fc209c2e778ee24d4c9c48c43d3574e27d0249490f667212ce2685bc1fe");

    private static final String NEXT =
            "ALTER TABLE staff ADD COLUMN pronouns VARCHAR(80) DEFAULT '' NOT NULL;"
                    + "CREATE TABLE bell (id UUID NOT NULL, CONSTRAINT bell_pk PRIMARY KEY (id));";

    @TempDir Path folder;
    private StorePlace place;
    private StorePlace later;

    @BeforeEach
    void make() throws Exception {
        place = StorePlace.of(folder, FixedKeys.ofTests());
        List<String> scripts = new ArrayList<>(place.migrations().scripts());
        scripts.add(NEXT);
        later = place.migratedBy(new Migrations(scripts));
        try (Store store = StoreOpening.make(place, UUID.randomUUID())) {
            Everywhere.write(store, 1, "words");
            new Numbered(store).commitTo(4);
        }
    }

    @Test
    void no_released_script_has_been_edited() throws Exception {
        List<String> found = new ArrayList<>();
        for (String script : Migrations.ofDaybook().scripts()) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] text = script.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            found.add(HexFormat.of().formatHex(sha.digest(text)));
        }
        assertThat(found).isEqualTo(DIGESTS);
    }

    @Test
    void an_older_store_is_led_on_and_begins_a_new_segment() throws Exception {
        try (Store store = StoreOpening.open(later, false)) {
            assertThat(store.rebuilt()).isEmpty();
            assertThat(Segments.in(folder)).containsExactly(1, 2);
            assertThat(store.sql().fetchCount(org.jooq.impl.DSL.table("bell"))).isZero();
            new Numbered(store).commit(5);
        }
        Files.delete(place.copy());
        try (Store store = StoreOpening.open(later, false)) {
            new Numbered(store).assertWholeFrom(5);
        }
    }

    @Test
    void a_leading_on_that_was_broken_off_begins_again() throws Exception {
        int now = place.migrations().newest();
        try (WorkingCopy half = WorkingCopy.open(folder, place.keys().h2Hex())) {
            later.migrations().run(half.connection(), now, now + 1);
        }
        try (Store store = StoreOpening.open(later, false)) {
            assertThat(store.rebuilt()).isPresent();
            new Numbered(store).assertWholeFrom(4);
        }
        Files.delete(Segments.file(folder, 1));
        try (Store store = StoreOpening.open(later, false)) {
            assertThat(store.rebuilt()).isEmpty();
            new Numbered(store).assertWholeFrom(4);
        }
    }

    @Test
    void a_store_of_the_first_light_is_led_on_to_today() throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        Migrations firstLight = new Migrations(place.migrations().scripts().subList(0, 1));
        StorePlace then = StorePlace.of(first, FixedKeys.ofTests()).migratedBy(firstLight);
        try (Store store = StoreOpening.make(then, UUID.randomUUID())) {
            new Numbered(store).commitTo(4);
        }
        StorePlace now = StorePlace.of(first, FixedKeys.ofTests());
        StoreOpening.open(now, false).close();
        Files.delete(now.copy());
        try (Store store = StoreOpening.open(now, false)) {
            new Numbered(store).assertWholeFrom(4);
            assertThat(store.sql().fetchCount(Tables.ENTRY_TURN)).isZero();
        }
    }

    @Test
    void what_every_table_of_the_first_light_held_is_led_on_and_rebuilt() throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        Migrations firstLight = new Migrations(place.migrations().scripts().subList(0, 1));
        StorePlace then = StorePlace.of(first, FixedKeys.ofTests()).migratedBy(firstLight);
        Set<Table<?>> filled;
        try (Store store = StoreOpening.make(then, UUID.randomUUID())) {
            filled = Everywhere.writeWhatIsThere(store, 1, "words");
            new Numbered(store).commitTo(2);
        }
        assertThat(filled).contains(Tables.ENTRY_CHILD, Tables.DECISION, Tables.DRAFT);
        StorePlace now = StorePlace.of(first, FixedKeys.ofTests());
        List<String> before;
        try (Store store = StoreOpening.open(now, false)) {
            assertThat(store.rebuilt()).isEmpty();
            before = Everywhere.rows(store);
        }
        Files.delete(now.copy());
        try (Store store = StoreOpening.open(now, false)) {
            assertThat(store.rebuilt()).isPresent();
            assertThat(Everywhere.rows(store)).isEqualTo(before);
            for (Table<?> table : filled) {
                assertThat(store.sql().fetchCount(table)).as(table.getName()).isPositive();
            }
            assertThat(store.sql().fetchSingle(Tables.DECISION).getThreshold()).isEmpty();
        }
    }

    @Test
    void a_newer_store_is_left_as_it_is() throws Exception {
        StoreOpening.open(later, false).close();
        byte[] log = Files.readAllBytes(Segments.file(folder, 2));
        assertThatThrownBy(() -> StoreOpening.open(place, false)).isInstanceOf(NewerStore.class);
        assertThat(Segments.file(folder, 2)).hasBinaryContent(log);
        try (Store store = StoreOpening.open(later, false)) {
            assertThat(store.rebuilt()).isEmpty();
        }
    }
}
