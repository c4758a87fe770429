package org.daybook.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.vault.schema.Tables.SETTING;

import org.daybook.base.ChildId;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.daybook.vault.StoreFault;
import org.daybook.vault.TestStore;
import org.daybook.vault.schema.tables.records.SettingRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqJournalTest {

    @RegisterExtension final TestStore daybook = new TestStore();

    @Test
    void a_change_and_its_trace_are_kept_together() {
        daybook.journal()
                .change(Deed.of(Deed.Kind.SETTING_CHANGED), () -> set("school", "Hollowbrook"));

        assertThat(daybook.store().sql().fetchCount(SETTING)).isEqualTo(1);
        assertThat(daybook.journal().latest(5))
                .containsExactly(
                        new Trace(
                                1,
                                TestStore.NOW,
                                TestStore.LEAD,
                                Deed.of(Deed.Kind.SETTING_CHANGED)));
    }

    @Test
    void when_the_work_throws_nothing_is_kept() {
        assertThatThrownBy(() ->
                        daybook.journal()
                                .change(
                                        Deed.of(Deed.Kind.SETTING_CHANGED),
                                        () -> {
                                            set("school", "Hollowbrook");
                                            throw new IllegalStateException("stop");
                                        }))
                .hasMessage("stop");

        assertThat(daybook.store().sql().fetchCount(SETTING)).isZero();
        assertThat(daybook.journal().latest(5)).isEmpty();
    }

    @Test
    void a_change_inside_a_change_leaves_its_own_trace() {
        daybook.journal()
                .change(
                        Deed.of(Deed.Kind.ENTRY_RECORDED),
                        () -> daybook.journal().trace(Deed.of(Deed.Kind.DRAFT_LET_GO)));

        assertThat(daybook.journal().latest(5))
                .extracting(t -> t.deed().kind())
                .containsExactly(Deed.Kind.ENTRY_RECORDED, Deed.Kind.DRAFT_LET_GO);
    }

    @Test
    void what_was_done_with_a_childs_file_is_found_newest_first() {
        ChildId wren = ChildId.fresh();
        ChildId nell = ChildId.fresh();
        daybook.journal().trace(Deed.about(Deed.Kind.FILE_OPENED, wren));
        daybook.journal().trace(Deed.about(Deed.Kind.FILE_OPENED, nell));
        daybook.journal().trace(Deed.about(Deed.Kind.EXPORTED, wren).saying("chronology"));

        assertThat(daybook.journal().about(wren)).extracting(Trace::seq).containsExactly(3L, 1L);
        assertThat(((JooqJournal) daybook.journal()).firstBroken()).isEmpty();
    }

    @Test
    void rows_are_written_inside_a_commit_and_through_records_only() {
        assertThatThrownBy(() -> set("school", "Hollowbrook")).isInstanceOf(StoreFault.class);
        assertThatThrownBy(() ->
                        daybook.journal()
                                .change(
                                        Deed.of(Deed.Kind.SETTING_CHANGED),
                                        () -> {
                                            daybook.store().sql().deleteFrom(SETTING).execute();
                                        }))
                .isInstanceOf(StoreFault.class);
    }

    @Test
    void a_refused_row_is_told_without_its_values() {
        daybook.journal()
                .change(Deed.of(Deed.Kind.SETTING_CHANGED), () -> set("Wren Ashdown", "x"));
        assertThatThrownBy(() ->
                        daybook.journal()
                                .change(
                                        Deed.of(Deed.Kind.SETTING_CHANGED),
                                        () -> set("Wren Ashdown", "y")))
                .isInstanceOfSatisfying(
                        StoreFault.class,
                        fault -> {
                            assertThat(fault.getMessage()).doesNotContain("Wren");
                            assertThat(fault.getCause()).isNull();
                            assertThat(fault.constraint()).contains("setting_pk");
                        });
    }

    private void set(String name, String content) {
        SettingRecord row = daybook.store().sql().newRecord(SETTING);
        row.setName(name);
        row.setContent(content);
        row.insert();
    }
}
