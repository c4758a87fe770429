package org.daybook.base;

import java.util.UUID;

/** One move of a child's file to another school. */
public record TransferId(UUID value) {

    public static TransferId fresh() {
        return new TransferId(UUID.randomUUID());
    }
}
