package org.daybook.vault.keys;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A key sheet as the bytes of its file, and back. */
final class KeySheetText {

    static final int FORMAT = 1;
    static final int MOST_BYTES = 16 * 1024;

    private static final ObjectMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(4)
                                                    .maxStringLength(1000)
                                                    .maxNumberLength(12)
                                                    .build())
                                    .build())
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private KeySheetText() {}

    static byte[] write(KeySheet sheet) {
        ObjectNode root = JSON.createObjectNode();
        root.put("about", "The key of a Daybook store. Without it nobody can open the records.");
        root.put("format", FORMAT);
        root.put("school", sheet.door().school());
        root.put("store", sheet.door().store().toString());
        ObjectNode passphrase = root.putObject("passphrase");
        passphrase.put("kdf", "argon2id 19");
        passphrase.put("memoryKib", sheet.cost().memoryKib());
        passphrase.put("passes", sheet.cost().passes());
        passphrase.put("lanes", sheet.cost().lanes());
        put(passphrase, sheet.byPassphrase());
        ObjectNode code = root.putObject("recoveryCode");
        code.put("kdf", "hkdf-sha256");
        put(code, sheet.byRecoveryCode());
        root.put("seal", sheet.seal());
        return WholeFile.ending(pretty(root));
    }

    /** Never throws, whatever the bytes are. */
    static FoundSheet read(byte[] bytes) {
        if (bytes.length > MOST_BYTES || !WholeFile.isWhole(bytes)) {
            return new FoundSheet.Broken(
                    "The key file is damaged: some of its letters have changed.");
        }
        try {
            JsonNode root = JSON.readTree(bytes);
            int format = number(root, "format");
            return format > FORMAT
                    ? new FoundSheet.Newer(format)
                    : new FoundSheet.Whole(sheet(root));
        } catch (IOException | IllegalArgumentException wrong) {
            return new FoundSheet.Broken("The key file does not say what a key file says.");
        }
    }

    private static void put(ObjectNode node, Wrap wrap) {
        node.put("salt", wrap.salt());
        node.put("nonce", wrap.nonce());
        node.put("locked", wrap.locked());
    }

    private static byte[] pretty(ObjectNode root) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try {
            return JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(lines))
                    .writeValueAsString(root)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static KeySheet sheet(JsonNode root) {
        holdsOnly(
                root,
                "about",
                "format",
                "school",
                "store",
                "passphrase",
                "recoveryCode",
                "seal",
                "digest");
        JsonNode passphrase = root.path("passphrase");
        JsonNode code = root.path("recoveryCode");
        holdsOnly(passphrase, "kdf", "memoryKib", "passes", "lanes", "salt", "nonce", "locked");
        holdsOnly(code, "kdf", "salt", "nonce", "locked");
        Argon2Cost cost =
                new Argon2Cost(
                        number(passphrase, "memoryKib"),
                        number(passphrase, "passes"),
                        number(passphrase, "lanes"));
        require(number(root, "format") == FORMAT && cost.mayBeAsked());
        require(text(passphrase, "kdf").equals("argon2id 19"));
        require(text(code, "kdf").equals("hkdf-sha256"));
        return new KeySheet(
                new Door(text(root, "school"), UUID.fromString(text(root, "store"))),
                cost,
                wrap(passphrase),
                wrap(code),
                text(root, "seal"));
    }

    private static Wrap wrap(JsonNode node) {
        return new Wrap(text(node, "salt"), text(node, "nonce"), text(node, "locked"));
    }

    private static void holdsOnly(JsonNode node, String... names) {
        Set<String> found = new HashSet<>();
        node.fieldNames().forEachRemaining(found::add);
        require(found.equals(Set.of(names)));
    }

    private static String text(JsonNode node, String name) {
        require(node.path(name).isTextual());
        return node.path(name).textValue();
    }

    private static int number(JsonNode node, String name) {
        require(node.path(name).isInt());
        return node.path(name).intValue();
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("Not a key sheet");
        }
    }
}
