package org.daybook.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.vault.log.Segments;
import org.daybook.vault.schema.Tables;
import org.daybook.vault.schema.tables.records.SettingRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What closing does with the log and the working copy, and when. */
class ClosingTest {

    private static final int MEBIBYTE = 1 << 20;

    @TempDir Path folder;
    private StorePlace place;
    private final List<Closing.Stage> stages = new ArrayList<>();

    @BeforeEach
    void make() throws Exception {
        place = StorePlace.of(folder, FixedKeys.ofTests());
        StoreOpening.make(place, UUID.randomUUID()).close();
    }

    @Test
    void little_changed_is_closed_as_it_is() throws Exception {
        Store store = StoreOpening.open(place, false);
        new Numbered(store).commitTo(3);
        store.close(stages::add);
        assertThat(stages).containsExactly(Closing.Stage.CLOSED);
    }

    @Test
    void much_changed_is_made_compact_and_stays_the_owners_alone() throws Exception {
        Store store = StoreOpening.open(place, false);
        new Numbered(store).commitTo(3);
        List<String> before = Everywhere.rows(store);
        for (int number = 1; number <= 3; number++) {
            put(store, number);
        }
        for (int number = 1; number <= 3; number++) {
            take(store, number);
        }
        store.close(stages::add);

        assertThat(stages).containsExactly(Closing.Stage.MAKING_COMPACT, Closing.Stage.CLOSED);
        assertThat(Files.size(place.copy())).as("what was taken out").isLessThan(MEBIBYTE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.copy())))
                .isEqualTo("rw-------");
        assertOpensWith(before);
    }

    @Test
    void a_log_grown_large_is_begun_anew_on_what_the_store_holds() throws Exception {
        Store store = StoreOpening.open(place, false);
        new Numbered(store).commitTo(3);
        for (int number = 1; number <= 9; number++) {
            put(store, number);
        }
        for (int number = 2; number <= 9; number++) {
            take(store, number);
        }
        List<String> before = Everywhere.rows(store);
        store.close(stages::add);

        assertThat(stages)
                .containsExactly(
                        Closing.Stage.TIDYING_LOG,
                        Closing.Stage.MAKING_COMPACT,
                        Closing.Stage.CLOSED);
        assertThat(Segments.in(folder)).containsExactly(1, 2);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
        assertOpensWith(before);
        Files.delete(place.copy());
        try (Store rebuilt = StoreOpening.open(place, false)) {
            assertThat(rebuilt.rebuilt()).isPresent();
            assertThat(Everywhere.rows(rebuilt)).isEqualTo(before);
        }
    }

    private void assertOpensWith(List<String> rows) throws Exception {
        try (Store store = StoreOpening.open(place, false)) {
            assertThat(store.rebuilt()).isEmpty();
            assertThat(Everywhere.rows(store)).isEqualTo(rows);
            new Numbered(store).assertWholeFrom(3);
            stages.clear();
            store.close(stages::add);
            assertThat(stages).containsExactly(Closing.Stage.CLOSED);
        }
    }

    private static void put(Store store, int number) {
        store.commit(() -> {
            SettingRecord row = store.sql().newRecord(Tables.SETTING);
            row.setName("large/" + number);
            row.setContent(Integer.toString(number).repeat(MEBIBYTE));
            return row.insert();
        });
    }

    private static void take(Store store, int number) {
        store.commit(() ->
                store.sql()
                        .fetchSingle(Tables.SETTING, Tables.SETTING.NAME.eq("large/" + number))
                        .delete());
    }
}
