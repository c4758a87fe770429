package org.daybook.vault;

import static org.daybook.vault.schema.Tables.SETTING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.daybook.vault.schema.tables.records.SettingRecord;

/** One text that is kept under a name, as rooms keep what the school has set. */
public final class Setting {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Store store;
    private final String name;

    public Setting(Store store, String name) {
        this.store = store;
        this.name = name;
    }

    /** Empty until it was kept for the first time. */
    public Optional<String> text() {
        return row().map(SettingRecord::getContent);
    }

    /** The text as JSON. */
    public Optional<JsonNode> tree() {
        return text().map(Setting::parsed);
    }

    /** Inside a commit. */
    public void keep(String text) {
        Optional<SettingRecord> before = row();
        SettingRecord row = before.orElseGet(() -> store.sql().newRecord(SETTING));
        row.setContent(text);
        if (before.isPresent()) {
            row.update();
        } else {
            row.setName(name);
            row.insert();
        }
    }

    /** Inside a commit; as if it had never been kept. */
    public void takeAway() {
        row().ifPresent(SettingRecord::delete);
    }

    private Optional<SettingRecord> row() {
        return store.sql().fetchOptional(SETTING, SETTING.NAME.eq(name));
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A setting that cannot be read", e);
        }
    }
}
