package org.daybook.handover;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads a record that comes from elsewhere, and believes nothing of it. */
public final class ReadRecord {

    /** The most that a record may hold: some ten thousand entries. */
    public static final int MOST_BYTES = 64 << 20;

    /** A record is seven deep. */
    private static final int DEEPEST = 24;

    private static final int LONGEST_NAME = 200;

    private static final ObjectMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxStringLength(Take.LONGEST)
                                                    .maxNameLength(LONGEST_NAME)
                                                    .maxDocumentLength(MOST_BYTES)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private ReadRecord() {}

    public static RecordRead from(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new RecordRead.Broken("the whole is too large");
        }
        try {
            return read(JSON.readTree(bytes));
        } catch (StreamConstraintsException e) {
            return new RecordRead.Broken("a part is too deep or too long");
        } catch (IOException e) {
            return new RecordRead.NotARecord();
        }
    }

    private static RecordRead read(JsonNode all) {
        if (!all.path("format").asText("").equals(WriteRecord.FORMAT)) {
            return new RecordRead.NotARecord();
        }
        int version = all.path("version").asInt(0);
        if (version > WriteRecord.VERSION) {
            return new RecordRead.Newer(version);
        }
        JsonNode record = all.path("record");
        String told = all.path("digest").asText("");
        if (version < 1 || !record.isObject() || !RecordDigest.isOne(told)) {
            return new RecordRead.Broken("the heading");
        }
        try {
            RecordDigest digest = WriteRecord.digest(record);
            return digest.hex().equals(told)
                    ? new RecordRead.Read(FileRead.of(new Take(record, "")), digest)
                    : new RecordRead.Altered();
        } catch (Unfit unfit) {
            return new RecordRead.Broken(unfit.where());
        }
    }
}
