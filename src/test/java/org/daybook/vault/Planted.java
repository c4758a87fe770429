package org.daybook.vault;

import static org.daybook.vault.schema.Tables.SETTING;

import java.util.List;
import org.daybook.vault.schema.tables.records.SettingRecord;

/** Words in a store, some of which are to be forgotten. */
final class Planted {

    static final List<String> GONE = EveryByte.words(1);
    static final List<String> STAYS = EveryByte.words(2);

    private static final String MARK = "planted/";

    private Planted() {}

    /** Written, and written differently, so that the log and the pages hold earlier wordings. */
    static void write(Store store, int number) {
        write(store, number + "goes", String.join(" ", GONE));
        write(store, number + "stays", String.join(" ", STAYS));
    }

    private static void write(Store store, String name, String words) {
        store.commit(() -> {
            SettingRecord row = store.sql().newRecord(SETTING);
            row.setName(MARK + name);
            row.setContent(words + " at first");
            row.insert();
            row.setContent(words + " at last");
            return row.update();
        });
    }

    static void takeOut(Store store) {
        store.commit(() -> {
            for (SettingRecord row : store.sql().fetch(SETTING, SETTING.NAME.startsWith(MARK))) {
                if (row.getName().endsWith("goes")) {
                    row.delete();
                }
            }
            return store;
        });
    }

    static int staying(Store store) {
        return store.sql().fetchCount(SETTING, SETTING.NAME.endsWith("stays"));
    }
}
