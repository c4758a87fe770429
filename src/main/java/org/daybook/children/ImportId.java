package org.daybook.children;

import java.util.UUID;

/** One import of a school's list. */
public record ImportId(UUID value) {

    public static ImportId fresh() {
        return new ImportId(UUID.randomUUID());
    }
}
