package org.daybook.shell.store;

import static org.daybook.vault.schema.Tables.SETTING;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.daybook.shell.Preferences;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.SettingRecord;

/** The shell's preferences as rows of the settings. */
public final class JooqPreferences implements Preferences {

    private static final String LOCK_MINUTES = "shell.lock.minutes";
    private static final String COPIES = "shell.copies.folder";

    private final Store store;

    public JooqPreferences(Store store) {
        this.store = store;
    }

    @Override
    public Duration lockAfter() {
        return setting(LOCK_MINUTES)
                .map(minutes -> Duration.ofMinutes(Long.parseLong(minutes)))
                .orElse(USUAL_LOCK);
    }

    @Override
    public void changeLockAfter(Duration longest) {
        keep(LOCK_MINUTES, Long.toString(longest.toMinutes()));
    }

    @Override
    public Optional<Path> copies() {
        return setting(COPIES).map(Path::of);
    }

    @Override
    public void changeCopies(Path folder) {
        keep(COPIES, folder.toAbsolutePath().toString());
    }

    private Optional<String> setting(String name) {
        return store.sql()
                .selectFrom(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional(SETTING.CONTENT);
    }

    private void keep(String name, String content) {
        SettingRecord row = store.sql().fetchOne(SETTING, SETTING.NAME.eq(name));
        if (row == null) {
            row = store.sql().newRecord(SETTING);
            row.setName(name);
        }
        row.setContent(content);
        row.store();
    }
}
