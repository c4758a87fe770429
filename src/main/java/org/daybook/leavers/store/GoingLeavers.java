package org.daybook.leavers.store;

import static org.daybook.vault.schema.Tables.LEAVER;

import java.util.Set;
import org.daybook.vault.ChildsRows;
import org.daybook.vault.Going;
import org.daybook.vault.Leaving;
import org.daybook.vault.Store;
import org.jooq.Table;

/** The lines of a destroyed file in lists of leavers; the lists themselves name nobody. */
public final class GoingLeavers implements ChildsRows {

    private final Store store;

    public GoingLeavers(Store store) {
        this.store = store;
    }

    @Override
    public Set<Table<?>> tables() {
        return Set.of(LEAVER);
    }

    @Override
    public Going going(Leaving leaving) {
        return Going.taking(store.sql().fetch(LEAVER, LEAVER.CHILD_ID.eq(leaving.child())));
    }
}
