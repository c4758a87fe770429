package org.daybook.chronology.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.daybook.chronology.Categories;
import org.daybook.chronology.Practice;
import org.daybook.chronology.Practices;
import org.daybook.vault.Setting;
import org.daybook.vault.Store;

/** The school's practice as one setting. */
public final class JooqPractices implements Practices {

    private static final String NAME = "chronology.practice";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Setting setting;

    public JooqPractices(Store store) {
        this.setting = new Setting(store, NAME);
    }

    @Override
    public Practice current() {
        return setting.tree().map(JooqPractices::read).orElseGet(Practice::usual);
    }

    @Override
    public void put(Practice practice) {
        setting.keep(write(practice));
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

    private static Practice read(JsonNode root) {
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
}
