package org.daybook.transfer.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.daybook.transfer.Counting;
import org.daybook.transfer.RuleBook;
import org.daybook.transfer.TransferRules;
import org.daybook.vault.Setting;
import org.daybook.vault.Store;

/** The rules for files on their way, as one setting. */
public final class JooqRuleBook implements RuleBook {

    private static final String NAME = "transfer.rules";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Setting setting;

    public JooqRuleBook(Store store) {
        this.setting = new Setting(store, NAME);
    }

    @Override
    public TransferRules current() {
        return setting.tree().map(JooqRuleBook::read).orElseGet(TransferRules::usual);
    }

    @Override
    public void put(TransferRules rules) {
        setting.keep(
                JSON.createObjectNode()
                        .put("counting", rules.counting().name())
                        .put("days", rules.days())
                        .put("receiptDays", rules.receiptDays())
                        .put("ctfDays", rules.ctfDays())
                        .put("breachHours", rules.breachHours())
                        .toString());
    }

    private static TransferRules read(JsonNode root) {
        return new TransferRules(
                Counting.valueOf(root.path("counting").asText()),
                root.path("days").asInt(),
                root.path("receiptDays").asInt(),
                root.path("ctfDays").asInt(),
                root.path("breachHours").asInt());
    }
}
