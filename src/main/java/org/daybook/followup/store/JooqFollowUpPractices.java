package org.daybook.followup.store;

import static org.daybook.vault.schema.Tables.SETTING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.followup.FollowUpPractice;
import org.daybook.followup.FollowUpPractices;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.SettingRecord;

/** The practice of following up as one setting. */
public final class JooqFollowUpPractices implements FollowUpPractices {

    private static final String NAME = "followup.practice";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Store store;

    public JooqFollowUpPractices(Store store) {
        this.store = store;
    }

    @Override
    public FollowUpPractice current() {
        return row().map(row -> read(row.getContent())).orElseGet(FollowUpPractice::usual);
    }

    @Override
    public void put(FollowUpPractice practice) {
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

    private static String write(FollowUpPractice practice) {
        ObjectNode root = JSON.createObjectNode();
        root.put("askAgainAfter", practice.askAgainAfter());
        root.put("answerWithin", practice.answerWithin());
        ArrayNode stages = root.putArray("stages");
        practice.stages().forEach(stages::add);
        return root.toString();
    }

    private static FollowUpPractice read(String text) {
        JsonNode root = tree(text);
        List<String> stages = new ArrayList<>();
        root.path("stages").forEach(one -> stages.add(one.asText()));
        return new FollowUpPractice(
                stages, root.path("askAgainAfter").asInt(), root.path("answerWithin").asInt());
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A setting that cannot be read", e);
        }
    }
}
