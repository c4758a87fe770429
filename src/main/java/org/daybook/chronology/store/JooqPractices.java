package org.daybook.chronology.store;

import static org.daybook.vault.schema.Tables.SETTING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.chronology.Categories;
import org.daybook.chronology.Practice;
import org.daybook.chronology.Practices;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.SettingRecord;

/** The school's practice as one setting. */
public final class JooqPractices implements Practices {

    private static final String NAME = "chronology.practice";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Store store;

    public JooqPractices(Store store) {
        this.store = store;
    }

    @Override
    public Practice current() {
        return row().map(row -> read(row.getContent())).orElseGet(Practice::usual);
    }

    @Override
    public void put(Practice practice) {
        Optional<SettingRecord> before = row();
        SettingRecord row = before.orElseGet(() -> store.sql().newRecord(SETTING));
        row.setContent(write(practice));
        if (before.isPresent()) {
            row.update();
        } else {
            row.setName(NAME);
            row.insert();
        }
    }

    private Optional<SettingRecord> row() {
        return store.sql().fetchOptional(SETTING, SETTING.NAME.eq(NAME));
    }

    private static String write(Practice practice) {
        ObjectNode root = JSON.createObjectNode();
        root.put("decideBefore", practice.decideBefore().toString());
        root.put("gapWeeks", practice.gapWeeks());
        ArrayNode groups = root.putArray("groups");
        for (Categories.Group group : practice.categories().groups()) {
            ObjectNode node = groups.addObject().put("name", group.name());
            ArrayNode categories = node.putArray("categories");
            group.categories().forEach(categories::add);
        }
        return root.toString();
    }

    private static Practice read(String text) {
        JsonNode root = tree(text);
        List<Categories.Group> groups = new ArrayList<>();
        for (JsonNode node : root.path("groups")) {
            List<String> categories = new ArrayList<>();
            node.path("categories").forEach(one -> categories.add(one.asText()));
            groups.add(new Categories.Group(node.path("name").asText(), categories));
        }
        return new Practice(
                new Categories(groups),
                LocalTime.parse(root.path("decideBefore").asText()),
                root.path("gapWeeks").asInt());
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A setting that cannot be read", e);
        }
    }
}
