package org.daybook.chronology;

import java.util.UUID;

/** Something that was agreed to be done. */
public record ActionId(UUID value) {

    public static ActionId fresh() {
        return new ActionId(UUID.randomUUID());
    }
}
