package org.daybook.handover;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Records that somebody changed by hand, with the digest of what they say now. */
public final class Forged {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Forged() {}

    public static byte[] record(Consumer<ObjectNode> change) {
        return record(WrensRecord.file(), change);
    }

    /** The same record with one text in place of another. */
    public static byte[] of(HandedFile file, String text, String instead) {
        return signed(
                new String(WriteRecord.of(file).bytes(), StandardCharsets.UTF_8)
                        .replace(text, instead));
    }

    /** The same record with its first document saying that it holds this. */
    public static byte[] document(HandedFile file, byte[] content) {
        return record(
                file,
                record ->
                        record.path("entries")
                                .forEach(entry ->
                                        entry.path("documents")
                                                .forEach(one -> hold((ObjectNode) one, content))));
    }

    private static void hold(ObjectNode document, byte[] content) {
        document.put("bytes", content.length);
        document.put("digest", RecordDigest.of(content).hex());
    }

    private static byte[] record(HandedFile file, Consumer<ObjectNode> change) {
        try {
            ObjectNode all = (ObjectNode) JSON.readTree(WriteRecord.of(file).bytes());
            change.accept((ObjectNode) all.path("record"));
            return signed(JSON.writeValueAsString(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] signed(String text) {
        try {
            ObjectNode all = (ObjectNode) JSON.readTree(text);
            all.put("digest", WriteRecord.digest(all.path("record")).hex());
            return JSON.writeValueAsBytes(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
