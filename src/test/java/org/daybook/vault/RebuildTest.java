package org.daybook.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.daybook.vault.log.Segments;
import org.daybook.vault.schema.Tables;
import org.daybook.vault.schema.tables.records.ChildRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log alone is enough. */
class RebuildTest {

    @TempDir Path folder;
    private StorePlace place;

    @BeforeEach
    void make() throws Exception {
        place = StorePlace.of(folder, FixedKeys.ofTests());
        try (Store store = StoreOpening.make(place, UUID.randomUUID())) {
            Everywhere.write(store, 1, "Wren");
            Everywhere.write(store, 2, "Nell \ud83d\udc26 \u0141\u0161\u0453\u0454 \ud800 half");
            new Numbered(store).commitTo(5);
            alter(store);
        }
    }

    @Test
    void without_the_working_copy_every_row_of_every_table_comes_back() throws Exception {
        List<String> before = rows();
        Files.delete(place.copy());

        try (Store store = StoreOpening.open(place, false)) {
            assertThat(store.rebuilt()).contains("The working copy was missing.");
            assertThat(Everywhere.rows(store)).isEqualTo(before);
            new Numbered(store).assertWholeFrom(5);
            new Numbered(store).commit(6);
        }
        try (Store store = StoreOpening.open(place, false)) {
            assertThat(store.rebuilt()).isEmpty();
            new Numbered(store).assertWholeFrom(6);
        }
    }

    @Test
    void also_from_the_base_of_a_later_segment() throws Exception {
        for (int segment = 2; segment <= 5; segment++) {
            beginSegment();
            try (Store store = StoreOpening.open(place, false)) {
                new Numbered(store).commit(segment + 4);
            }
        }
        assertThat(Segments.in(folder)).containsExactly(3, 4, 5);
        List<String> before = rows();
        Files.delete(place.copy());

        try (Store store = StoreOpening.open(place, false)) {
            assertThat(store.rebuilt()).isPresent();
            assertThat(Everywhere.rows(store)).isEqualTo(before);
            new Numbered(store).assertWholeFrom(9);
        }
    }

    @Test
    void a_working_copy_from_before_the_segment_is_made_anew() throws Exception {
        Path older = folder.resolve("older");
        Files.copy(place.copy(), older);
        beginSegment();
        try (Store store = StoreOpening.open(place, false)) {
            new Numbered(store).commit(6);
        }
        List<String> before = rows();
        Files.move(older, place.copy(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_damaged_working_copy_is_kept_aside() throws Exception {
        List<String> before = rows();
        Files.write(place.copy(), new byte[10_000]);

        assertThat(rows()).isEqualTo(before);
        assertThat(folder.resolve("records-damaged-1.mv.db")).hasSize(10_000);
    }

    private void beginSegment() throws Exception {
        try (Store store = StoreOpening.open(place, false)) {
            store.holding().nextSegment();
        }
    }

    private List<String> rows() throws Exception {
        try (Store store = StoreOpening.open(place, false)) {
            return Everywhere.rows(store);
        }
    }

    /**
     * A row changed from a record that holds two of its columns, one put and taken, one changed
     * twice.
     */
    private static void alter(Store store) {
        store.commit(() -> {
            ChildRecord part = store.sql().newRecord(Tables.CHILD);
            part.setId(new UUID(1, 1));
            part.setNotes("changed through a part of the row");
            assertThat(part.update()).isEqualTo(1);
            ChildRecord whole = store.sql().selectFrom(Tables.CHILD).limit(1).fetchSingle();
            whole.setYearGroup("Year 5");
            whole.store();
            whole.setYearGroup("Year 6");
            whole.store();
            whole.setId(new UUID(2, 2));
            whole.insert();
            whole.delete();
            return null;
        });
    }
}
