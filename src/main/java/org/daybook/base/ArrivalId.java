package org.daybook.base;

import java.util.UUID;

/** A child's earlier file on its way from one school to ours. */
public record ArrivalId(UUID value) {

    public static ArrivalId fresh() {
        return new ArrivalId(UUID.randomUUID());
    }
}
