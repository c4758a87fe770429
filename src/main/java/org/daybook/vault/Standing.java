package org.daybook.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.daybook.vault.log.Position;

/**
 * What the working copy knows of itself: whose it is and how far it has followed the log.
 *
 * @param schema the version that its tables have
 * @param fingerprint of its catalogue
 * @param at the last change that it holds
 * @param loose bytes of changes since its file was last made compact
 */
record Standing(UUID store, int schema, String fingerprint, Position at, long loose) {

    Standing followed(Position next, long bytes) {
        return new Standing(store, schema, fingerprint, next, loose + bytes);
    }

    Standing followedTo(Position next) {
        return followed(next, 0);
    }

    /** Guards the note itself: a copy whose note is damaged is not asked what it has seen. */
    String check() {
        try {
            String all =
                    String.join("/", store.toString(), fingerprint, at.digest())
                            + "/"
                            + schema
                            + "/"
                            + at.segment()
                            + "/"
                            + at.frame()
                            + "/"
                            + loose;
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same copy, at the head of the next segment. */
    Standing at(Position head) {
        return new Standing(store, schema, fingerprint, head, loose);
    }

    Standing compact() {
        return new Standing(store, schema, fingerprint, at, 0);
    }
}
