package org.daybook.vault;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.vault.log.RowImage;
import org.daybook.vault.log.Tally;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.UpdatableRecord;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.NoTransactionProvider;
import org.jooq.tools.JooqLogger;
import org.jspecify.annotations.Nullable;

/**
 * The open store: read through jOOQ, changed inside a commit, used from the thread that opened it.
 */
public final class Store implements AutoCloseable {

    static {
        // jOOQ would log statements, and with them what stands in them.
        JooqLogger.globalThreshold(org.jooq.Log.Level.ERROR);
    }

    private Holding holding;
    private final Optional<String> rebuilt;
    private final RowWatch watch = new RowWatch(new Door());
    private DSLContext sql;
    private volatile Thread owner = Thread.currentThread();
    private @Nullable Change change;
    private boolean closed;

    Store(Holding holding, Optional<String> rebuilt) {
        this.holding = holding;
        this.rebuilt = rebuilt;
        this.sql = DSL.using(configuration());
    }

    /**
     * The context to read with, and to write with inside {@link #commit} through updatable records.
     */
    public DSLContext sql() {
        mayTouch();
        return sql;
    }

    /**
     * Keeps all that the work writes, or nothing of it, and comes back once it is on the disk in
     * the log and in the working copy. A commit inside a commit belongs to the outer one; when it
     * throws, its own part is undone.
     *
     * @throws StoreFault when it could not be kept
     */
    public <T> T commit(Supplier<T> work) {
        mayTouch();
        Change outer = change;
        // An interrupt in the midst of a write would close the files beneath the engine.
        boolean interrupted = Thread.interrupted();
        try {
            return outer == null ? whole(work) : part(work, outer);
        } catch (SQLException e) {
            throw StoreFault.from(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Why the working copy had to be made anew from the log when the store was opened, if it had.
     */
    public Optional<String> rebuilt() {
        return rebuilt;
    }

    private <T> T whole(Supplier<T> work) throws SQLException {
        Change begun = new Change(holding.tally());
        change = begun;
        boolean kept = false;
        try {
            T answer = work.get();
            change = null;
            if (!begun.isEmpty()) {
                keep(begun);
            }
            kept = true;
            return answer;
        } finally {
            change = null;
            watch.reset();
            if (!kept && !closed) {
                holding.copy().connection().rollback();
            }
        }
    }

    private <T> T part(Supplier<T> work, Change outer) throws SQLException {
        Savepoint before = holding.copy().connection().setSavepoint();
        Change.Mark mark = outer.mark();
        boolean kept = false;
        try {
            T answer = work.get();
            kept = true;
            return answer;
        } finally {
            watch.reset();
            if (!kept && !closed) {
                holding.copy().connection().rollback(before);
                outer.backTo(mark);
            }
        }
    }

    private void keep(Change begun) {
        try {
            holding.keep(begun);
        } catch (IOException e) {
            if (holding.logBroken()) {
                drop();
                throw StoreFault.saying(
                        "The records are no longer where they were, so the store has been closed."
                                + " Look for the folder or the disk, then unlock again.",
                        "LOG-GONE");
            }
            throw Room.fault(e);
        } catch (Holding.BehindFault e) {
            drop();
            throw StoreFault.saying(
                    "The change is safe in the log, but the working copy could not follow. The"
                            + " store has been closed; unlock again to go on.",
                    "COPY-BEHIND");
        }
    }

    /**
     * Leaves nothing on the disk of what was taken out of the store: not in the log, which begins
     * anew with what is held now, not in the working copy, which is made compact, nor in what was
     * kept aside. To be called again after a fault, and after a crash: it goes on from wherever it
     * was.
     *
     * @throws StoreFault when it did not come to its end
     */
    void forget() {
        mayTouch();
        if (change != null) {
            throw StoreFault.saying("A change is still under way.", "FORGET-1");
        }
        boolean interrupted = Thread.interrupted();
        try {
            forgetting();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void forgetting() {
        boolean whole = false;
        try {
            holding.closeForgetting();
            whole = true;
        } catch (IOException e) {
            throw Room.fault(e);
        } catch (Holding.BehindFault notToItsEnd) {
            // Told below, once it is known whether the store can be opened again.
        }
        openAgain();
        if (!whole) {
            throw StoreFault.saying(
                    "Not everything could be taken off the disk. Make sure that there is room on"
                            + " it; Daybook goes on with it when it is unlocked again.",
                    "FORGET-2");
        }
    }

    private void openAgain() {
        closed = true;
        try {
            Store again = StoreOpening.open(holding.place(), false);
            holding = again.holding;
            sql = DSL.using(configuration());
            closed = false;
        } catch (IOException | SQLException | StoreDamaged | NewerStore e) {
            throw StoreFault.saying(
                    "The store has been closed on the way. Unlock it to go on.", "FORGET-3");
        }
    }

    private void drop() {
        closed = true;
        holding.drop();
    }

    /** Whether the rows, counted anew one by one, are those that the log says. */
    boolean isAsCounted() {
        mayTouch();
        try {
            return holding.rows().tally().equals(holding.tally());
        } catch (SQLException unreadable) {
            return false;
        }
    }

    /** Lets another thread be the store's thread. */
    void handOver(Thread next) {
        owner = next;
    }

    Holding holding() {
        return holding;
    }

    Tally tally() {
        return holding.tally();
    }

    @Override
    public void close() {
        close(Closing.QUIET);
    }

    /** As {@link #close()}, telling how far it is. Does nothing on a store that is closed. */
    public void close(Closing watcher) {
        if (closed) {
            return;
        }
        mayTouch();
        closed = true;
        try {
            holding.close(watcher);
        } catch (SQLException | IOException e) {
            holding.drop();
            throw StoreFault.from(e);
        }
    }

    private void mayTouch() {
        if (!Thread.currentThread().equals(owner)) {
            throw StoreFault.saying("The store is used from its own thread only.", "THREAD-1");
        }
        if (closed) {
            throw StoreFault.saying("The store is closed. Unlock it to go on.", "CLOSED-1");
        }
    }

    private DefaultConfiguration configuration() {
        DefaultConfiguration made = new DefaultConfiguration();
        made.set(holding.copy().connection());
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
            if (change == null) {
                throw StoreFault.saying("Rows are written inside a commit only.", "DOOR-1");
            }
        }

        @Override
        public Optional<RowImage> now(UpdatableRecord<?> row) {
            try {
                return holding.rows()
                        .one(row.getTable().getName(), Arrays.asList(row.key().intoArray()));
            } catch (SQLException e) {
                throw StoreFault.from(e);
            }
        }

        @Override
        public void wrote(Optional<RowImage> before, Optional<RowImage> after) {
            if (change != null) {
                change.note(holding.rows(), before, after);
            }
        }
    }
}
