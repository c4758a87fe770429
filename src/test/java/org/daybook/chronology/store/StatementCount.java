package org.daybook.chronology.store;

import java.io.Serial;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Counts what is asked of the store. */
final class StatementCount implements ExecuteListener {

    @Serial private static final long serialVersionUID = 1L;

    private int statements;

    @Override
    public void executeStart(ExecuteContext context) {
        statements++;
    }

    int statements() {
        return statements;
    }
}
