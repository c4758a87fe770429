package org.daybook.journal.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.journal.Trace;

/**
 * Each trace carries the digest of itself and of the one before: none can be altered or left out.
 */
final class Chain {

    /** What stands before the first trace. */
    static final String START = "0".repeat(64);

    private Chain() {}

    /**
     * The digest that belongs to a trace after the one with the given digest, in lower-case hex.
     */
    static String link(String before, Trace trace) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(before.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sha.digest(canonical(trace)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The digest over many digests and what is left beside each, in lower-case hex. */
    static String sum(List<String> digests, List<Trace> left) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (int i = 0; i < left.size(); i++) {
                sha.update(digests.get(i).getBytes(StandardCharsets.US_ASCII));
                sha.update(canonical(left.get(i)));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // Every field has a fixed length or carries its own, so no two traces share a form.
    private static byte[] canonical(Trace trace) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(trace.seq());
            Instant at = trace.at();
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            text(out, trace.actor());
            text(out, trace.deed().kind().name());
            text(out, trace.deed().subject().map(UUID::toString).orElse(""));
            text(out, trace.deed().detail());
            List<String> children =
                    trace.deed().children().stream()
                            .map(ChildId::value)
                            .map(UUID::toString)
                            .sorted()
                            .toList();
            out.writeInt(children.size());
            for (String child : children) {
                text(out, child);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
