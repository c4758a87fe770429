package org.daybook.attachments.store;

import static org.daybook.vault.schema.Tables.SETTING;

import org.daybook.attachments.FileLimit;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.SettingRecord;

/** How large a file may be, as a row of the settings. */
public final class JooqFileLimit implements FileLimit {

    private static final String NAME = "attachments.most.megabytes";

    private final Store store;

    public JooqFileLimit(Store store) {
        this.store = store;
    }

    @Override
    public long megabytes() {
        return store.sql()
                .fetchOptional(SETTING, SETTING.NAME.eq(NAME))
                .map(row -> Math.clamp(Long.parseLong(row.getContent()), 1, MOST_MEGABYTES))
                .orElse(USUAL_MEGABYTES);
    }

    @Override
    public void put(long megabytes) {
        SettingRecord row = store.sql().fetchOne(SETTING, SETTING.NAME.eq(NAME));
        if (row == null) {
            row = store.sql().newRecord(SETTING);
            row.setName(NAME);
        }
        row.setContent(Long.toString(megabytes));
        row.store();
    }
}
