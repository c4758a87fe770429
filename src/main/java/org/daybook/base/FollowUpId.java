package org.daybook.base;

import java.util.UUID;

/** Something that is followed up: a referral, an offer of help, a question. */
public record FollowUpId(UUID value) {

    public static FollowUpId fresh() {
        return new FollowUpId(UUID.randomUUID());
    }
}
