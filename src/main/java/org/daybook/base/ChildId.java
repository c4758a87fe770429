package org.daybook.base;

import java.util.UUID;

/** A child, whatever it is called today. */
public record ChildId(UUID value) {

    public static ChildId fresh() {
        return new ChildId(UUID.randomUUID());
    }
}
