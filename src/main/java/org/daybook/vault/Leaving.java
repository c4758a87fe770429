package org.daybook.vault;

import java.util.Set;
import java.util.UUID;

/**
 * Whose file goes for good.
 *
 * @param entries the entries whose wording in force is about this child and no other
 */
public record Leaving(UUID child, Set<UUID> entries) {

    public Leaving {
        entries = Set.copyOf(entries);
    }
}
