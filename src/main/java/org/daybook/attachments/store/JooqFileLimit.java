package org.daybook.attachments.store;

import org.daybook.attachments.FileLimit;
import org.daybook.vault.Setting;
import org.daybook.vault.Store;

/** How large a file may be, as a row of the settings. */
public final class JooqFileLimit implements FileLimit {

    private static final String NAME = "attachments.most.megabytes";

    private final Setting setting;

    public JooqFileLimit(Store store) {
        this.setting = new Setting(store, NAME);
    }

    @Override
    public long megabytes() {
        return setting.text()
                .map(kept -> Math.clamp(Long.parseLong(kept), 1, MOST_MEGABYTES))
                .orElse(USUAL_MEGABYTES);
    }

    @Override
    public void put(long megabytes) {
        setting.keep(Long.toString(megabytes));
    }
}
