package org.daybook.base;

import java.util.UUID;

/** An entry in a chronology. */
public record EntryId(UUID value) {

    public static EntryId fresh() {
        return new EntryId(UUID.randomUUID());
    }
}
