package org.daybook.transfer;

import java.util.List;
import java.util.Optional;

/**
 * What travels, and how; on the line of a receipt, what came.
 *
 * @param route how it travels; empty where nothing does
 * @param tracking the carrier's reference; may be empty
 * @param seal the number on the seal as it left; may be empty
 * @param found how the seal was when it came; empty unless it is a receipt
 * @param items what lay in it, one thing each
 */
public record Carried(
        Optional<Route> route,
        String tracking,
        String seal,
        Optional<SealFound> found,
        List<String> items) {

    public static final Carried NOTHING =
            new Carried(Optional.empty(), "", "", Optional.empty(), List.of());

    public Carried {
        tracking = tracking.strip();
        seal = seal.strip();
        items = items.stream().map(String::strip).filter(item -> !item.isEmpty()).toList();
    }

    public static Carried by(Route route) {
        return new Carried(Optional.of(route), "", "", Optional.empty(), List.of());
    }

    public static Carried by(Optional<Route> route) {
        return new Carried(route, "", "", Optional.empty(), List.of());
    }
}
