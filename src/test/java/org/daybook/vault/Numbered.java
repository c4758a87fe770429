package org.daybook.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.vault.schema.Tables.SETTING;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daybook.base.School;
import org.daybook.journal.Deed;
import org.daybook.journal.store.JooqJournal;
import org.daybook.vault.schema.tables.records.SettingRecord;

/**
 * Changes with a number, each of two rows and a trace, so that a lost one shows as a gap and half
 * of one as a row without its twin.
 */
final class Numbered {

    private static final String TEXT = "A few words, as long as a short entry would be. ".repeat(6);

    private static final String MARK = "change/";

    private final Store store;
    private final JooqJournal journal;

    Numbered(Store store) {
        this.store = store;
        this.journal =
                new JooqJournal(
                        store,
                        () -> "Mrs Ruth Marlow",
                        Clock.fixed(Instant.parse("2026-11-24T10:30:00Z"), School.ZONE));
    }

    JooqJournal journal() {
        return journal;
    }

    /** The highest number that is there; 0 when there is none. */
    int last() {
        return store.sql().fetchCount(SETTING, SETTING.NAME.startsWith(MARK)) / 2;
    }

    void commit(int number) {
        journal.change(
                Deed.of(Deed.Kind.SETTING_CHANGED).saying("number " + number),
                () -> {
                    put("a" + number, content(number));
                    put("b" + number, content(number));
                });
    }

    void commitTo(int number) {
        for (int next = last() + 1; next <= number; next++) {
            commit(next);
        }
    }

    private void put(String name, String content) {
        SettingRecord row = store.sql().newRecord(SETTING);
        row.setName(MARK + name);
        row.setContent(content);
        row.insert();
    }

    private static String content(int number) {
        return number + " " + TEXT;
    }

    /** Every change up to a number is there, whole, with its trace, in an unbroken chain. */
    void assertWholeFrom(int acknowledged) {
        int last = last();
        assertThat(last).as("changes found").isGreaterThanOrEqualTo(acknowledged);
        List<SettingRecord> rows =
                store.sql().selectFrom(SETTING).where(SETTING.NAME.startsWith(MARK)).fetch();
        assertThat(rows).hasSize(2 * last);
        for (SettingRecord row : rows) {
            int number = Integer.parseInt(row.getName().substring(MARK.length() + 1));
            assertThat(number).isBetween(1, last);
            assertThat(row.getContent().equals(content(number))).as("content").isTrue();
        }
        assertThat(journal.firstBroken()).isEmpty();
        assertThat(journal.latest(Integer.MAX_VALUE))
                .hasSize(last)
                .allSatisfy(trace ->
                        assertThat(trace.deed().detail()).isEqualTo("number " + trace.seq()));
    }
}
