package org.daybook.retention.store;

import static org.daybook.vault.schema.Tables.HOLD;
import static org.daybook.vault.schema.Tables.KEPT_COPY;

import java.util.Set;
import org.daybook.vault.ChildsRows;
import org.daybook.vault.Going;
import org.daybook.vault.Leaving;
import org.daybook.vault.Store;
import org.jooq.Table;

/** Decisions and holds go with the file; the certificate says by which rule it went. */
public final class GoingDecisions implements ChildsRows {

    private final Store store;

    public GoingDecisions(Store store) {
        this.store = store;
    }

    @Override
    public Set<Table<?>> tables() {
        return Set.of(KEPT_COPY, HOLD);
    }

    @Override
    public Going going(Leaving leaving) {
        return Going.taking(store.sql().fetch(KEPT_COPY, KEPT_COPY.CHILD_ID.eq(leaving.child())))
                .and(Going.taking(store.sql().fetch(HOLD, HOLD.CHILD_ID.eq(leaving.child()))));
    }
}
