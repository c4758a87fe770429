package org.daybook.chronology;

import java.time.Instant;
import java.util.Optional;

/** An action about to be agreed. */
public record NewAction(String what, String owner, When due) {

    Action at(Instant now) {
        return new Action(ActionId.fresh(), what, owner, due, now, Optional.empty());
    }
}
