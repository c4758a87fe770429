package org.daybook.vault;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.UpdatableRecord;

/**
 * What goes of one room's rows when a child's file is destroyed.
 *
 * @param taken rows that are the child's own
 * @param changed rows that stay because they are another child's as well; here they no longer say
 *     anything of the child, in the store they still do
 */
public record Going(List<UpdatableRecord<?>> taken, List<UpdatableRecord<?>> changed) {

    public static final Going NOTHING = new Going(List.of(), List.of());

    public Going {
        taken = List.copyOf(taken);
        changed = List.copyOf(changed);
    }

    public static Going taking(Collection<? extends UpdatableRecord<?>> rows) {
        return new Going(List.copyOf(rows), List.of());
    }

    public static Going changing(Collection<? extends UpdatableRecord<?>> rows) {
        return new Going(List.of(), List.copyOf(rows));
    }

    public Going and(Going other) {
        return new Going(both(taken, other.taken), both(changed, other.changed));
    }

    private static List<UpdatableRecord<?>> both(
            List<UpdatableRecord<?>> some, List<UpdatableRecord<?>> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
