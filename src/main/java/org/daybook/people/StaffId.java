package org.daybook.people;

import java.util.UUID;

/** Somebody who works at the school. */
public record StaffId(UUID value) {

    public static StaffId fresh() {
        return new StaffId(UUID.randomUUID());
    }
}
