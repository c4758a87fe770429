package org.daybook.chronology.store;

import java.io.Serial;
import org.daybook.vault.Store;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Counts what is asked of the store. */
public final class StatementCount implements ExecuteListener {

    @Serial private static final long serialVersionUID = 1L;

    private int statements;

    @Override
    public void executeStart(ExecuteContext context) {
        statements++;
    }

    int statements() {
        return statements;
    }

    /** How often the work asks. */
    public static int of(Store store, Runnable work) {
        StatementCount count = new StatementCount();
        var configuration = store.sql().configuration();
        var before = configuration.executeListenerProviders();
        configuration.set(count);
        try {
            work.run();
        } finally {
            configuration.set(before);
        }
        return count.statements();
    }
}
