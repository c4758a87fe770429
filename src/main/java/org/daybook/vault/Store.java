package org.daybook.vault;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.NoTransactionProvider;

/** The open working copy: one connection, used from the one thread that opened it. */
public final class Store implements AutoCloseable {

    private final WorkingCopy copy;
    private final DSLContext sql;
    private volatile Thread owner = Thread.currentThread();
    private int depth;

    private Store(WorkingCopy copy) {
        this.copy = copy;
        this.sql = DSL.using(configuration(new RowWatch(new Door())));
    }

    static Store make(Path folder, String hexKey) throws SQLException {
        WorkingCopy copy = WorkingCopy.make(folder, hexKey);
        Migrations.run(copy.connection(), 0, Migrations.newest());
        return new Store(copy);
    }

    /**
     * The context to read with, and to write with inside {@link #commit} through updatable records.
     */
    public DSLContext sql() {
        mayTouch();
        return sql;
    }

    /**
     * Keeps all that the work writes, or nothing of it, and comes back once it is on the disk. A
     * commit inside a commit belongs to the outer one; when it throws, only its own part is undone.
     */
    public <T> T commit(Supplier<T> work) {
        mayTouch();
        try {
            return depth > 0 ? inner(work) : outer(work);
        } catch (SQLException e) {
            throw StoreFault.from(e);
        }
    }

    private <T> T outer(Supplier<T> work) throws SQLException {
        depth = 1;
        boolean done = false;
        try {
            T answer = work.get();
            copy.commit();
            done = true;
            return answer;
        } finally {
            depth = 0;
            if (!done) {
                copy.connection().rollback();
            }
        }
    }

    private <T> T inner(Supplier<T> work) throws SQLException {
        Savepoint before = copy.connection().setSavepoint();
        depth++;
        boolean done = false;
        try {
            T answer = work.get();
            done = true;
            return answer;
        } finally {
            depth--;
            if (!done) {
                copy.connection().rollback(before);
            }
        }
    }

    /** Lets the next thread that asks be the store's thread. */
    void handOver(Thread next) {
        owner = next;
    }

    @Override
    public void close() {
        mayTouch();
        try {
            copy.close();
        } catch (SQLException e) {
            throw StoreFault.from(e);
        }
    }

    private void mayTouch() {
        if (!Thread.currentThread().equals(owner)) {
            throw StoreFault.saying("The store is used from its own thread only.", "THREAD-1");
        }
    }

    private DefaultConfiguration configuration(RowWatch watch) {
        DefaultConfiguration made = new DefaultConfiguration();
        made.set(copy.connection());
        made.set(SQLDialect.H2);
        made.set(new NoTransactionProvider());
        made.setRecordListener(watch);
        made.setExecuteListener(watch);
        made.set(
                new Settings()
                        .withExecuteLogging(false)
                        .withExecuteLoggingSQLExceptions(false)
                        .withDiagnosticsLogging(false)
                        .withReturnIdentityOnUpdatableRecord(false));
        return made;
    }

    private final class Door implements RowWatch.Door {

        @Override
        public void mayTouch() {
            Store.this.mayTouch();
        }

        @Override
        public void mayWrite() {
            if (depth == 0) {
                throw StoreFault.saying("Rows are written inside a commit only.", "DOOR-1");
            }
        }

        @Override
        public void wrote(org.jooq.Record row, RowWatch.Kind kind) {
            // The log takes its image of the row here.
        }
    }
}
