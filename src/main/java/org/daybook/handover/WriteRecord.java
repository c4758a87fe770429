package org.daybook.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;

/** Writes a file as data. */
public final class WriteRecord {

    static final String FORMAT = "daybook-record";

    /** Raised as soon as an older reader could lose or misread something. */
    static final int VERSION = 1;

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private WriteRecord() {}

    public static WrittenRecord of(HandedFile file) {
        return of(file, UnaryOperator.identity());
    }

    /**
     * Writes the file with every text that a person typed passed through the filter.
     *
     * @param filter the same text gives the same text
     */
    public static WrittenRecord of(HandedFile file, UnaryOperator<String> filter) {
        ObjectNode record = JSON.createObjectNode();
        new FileForm(new Put(record, filter)).put(file);
        RecordDigest digest = digest(record);
        ObjectNode all = JSON.createObjectNode();
        all.put("format", FORMAT);
        all.put("version", VERSION);
        all.put("digest", digest.hex());
        all.set("record", record);
        return new WrittenRecord(bytes(all), digest);
    }

    /** Of the record without a space, however the file is laid out. */
    static RecordDigest digest(JsonNode record) {
        try {
            return RecordDigest.of(JSON.writeValueAsBytes(record));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can always be written", e);
        }
    }

    private static byte[] bytes(ObjectNode all) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return JSON.writer(layout).writeValueAsBytes(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can always be written", e);
        }
    }
}
