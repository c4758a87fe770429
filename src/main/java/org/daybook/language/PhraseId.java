package org.daybook.language;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A phrase on the school's list. */
public record PhraseId(UUID value) {

    public static PhraseId fresh() {
        return new PhraseId(UUID.randomUUID());
    }

    /** The same for the same words, for the list that everybody begins with. */
    static PhraseId usual(String pattern) {
        return new PhraseId(
                UUID.nameUUIDFromBytes(
                        ("daybook phrase " + pattern).getBytes(StandardCharsets.UTF_8)));
    }
}
