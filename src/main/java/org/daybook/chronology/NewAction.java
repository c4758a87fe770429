package org.daybook.chronology;

import java.time.Instant;
import java.util.Optional;

/**
 * An action about to be agreed.
 *
 * @param owner "me" is whoever writes it
 */
public record NewAction(String what, String owner, When due) {

    Action by(String actor, Instant now) {
        String who = owner.strip().equalsIgnoreCase("me") ? actor : owner;
        return new Action(ActionId.fresh(), what, who, due, now, Optional.empty());
    }
}
