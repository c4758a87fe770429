package org.daybook.vault;

import java.util.Set;
import org.jooq.Table;

/**
 * What one room keeps of a child, told by the room's own store, so that a file that is destroyed is
 * gone from every room. A test holds that every table has one room that answers for it.
 */
public interface ChildsRows {

    /** The tables that this room answers for. */
    Set<Table<?>> tables();

    /**
     * Which rows go, and which stay without the child. Only reads, so that a page can say before
     * what would go; the order of the rows does not matter.
     */
    Going going(Leaving leaving);
}
