package org.daybook.followup.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.daybook.followup.FollowUpPractice;
import org.daybook.followup.FollowUpPractices;
import org.daybook.vault.Setting;
import org.daybook.vault.Store;

/** The practice of following up as one setting. */
public final class JooqFollowUpPractices implements FollowUpPractices {

    private static final String NAME = "followup.practice";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Setting setting;

    public JooqFollowUpPractices(Store store) {
        this.setting = new Setting(store, NAME);
    }

    @Override
    public FollowUpPractice current() {
        return setting.tree().map(JooqFollowUpPractices::read).orElseGet(FollowUpPractice::usual);
    }

    @Override
    public void put(FollowUpPractice practice) {
        setting.keep(write(practice));
    }

    private static String write(FollowUpPractice practice) {
        ObjectNode root = JSON.createObjectNode();
        root.put("askAgainAfter", practice.askAgainAfter());
        root.put("answerWithin", practice.answerWithin());
        ArrayNode stages = root.putArray("stages");
        practice.stages().forEach(stages::add);
        return root.toString();
    }

    private static FollowUpPractice read(JsonNode root) {
        List<String> stages = new ArrayList<>();
        root.path("stages").forEach(one -> stages.add(one.asText()));
        return new FollowUpPractice(
                stages, root.path("askAgainAfter").asInt(), root.path("answerWithin").asInt());
    }
}
