package org.daybook.arrival.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.daybook.arrival.ArrivalPractice;
import org.daybook.arrival.ArrivalPractices;
import org.daybook.vault.Setting;
import org.daybook.vault.Store;

/** By when what is done about a file in, as one setting. */
public final class JooqArrivalPractices implements ArrivalPractices {

    private static final String NAME = "arrival.practice";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Setting setting;

    public JooqArrivalPractices(Store store) {
        this.setting = new Setting(store, NAME);
    }

    @Override
    public ArrivalPractice current() {
        return setting.tree().map(JooqArrivalPractices::read).orElseGet(ArrivalPractice::usual);
    }

    @Override
    public void put(ArrivalPractice practice) {
        ObjectNode root = JSON.createObjectNode();
        root.put("askWithin", practice.askWithin());
        root.put("chaseAfter", practice.chaseAfter());
        root.put("escalateAfter", practice.escalateAfter());
        root.put("readWithin", practice.readWithin());
        root.put("actWithin", practice.actWithin());
        root.put("acknowledgeWithin", practice.acknowledgeWithin());
        setting.keep(root.toString());
    }

    private static ArrivalPractice read(JsonNode root) {
        return new ArrivalPractice(
                root.path("askWithin").asInt(),
                root.path("chaseAfter").asInt(),
                root.path("escalateAfter").asInt(),
                root.path("readWithin").asInt(),
                root.path("actWithin").asInt(),
                root.path("acknowledgeWithin").asInt());
    }
}
