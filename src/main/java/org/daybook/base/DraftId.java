package org.daybook.base;

import java.util.UUID;

/** Something half written. */
public record DraftId(UUID value) {

    public static DraftId fresh() {
        return new DraftId(UUID.randomUUID());
    }
}
