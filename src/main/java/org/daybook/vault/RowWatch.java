package org.daybook.vault;

import java.util.Optional;
import org.daybook.vault.log.RowImage;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.RecordContext;
import org.jooq.RecordListener;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/**
 * Stands between jOOQ and the connection: lets only the store's thread through, lets rows be
 * written only inside a commit and only through updatable records, and turns every fault into a
 * clean one.
 *
 * <p>What it tells of a row it reads from the store itself, before and after: a record may hold a
 * few columns of it only, and the engine rounds times and fills in what was left out.
 */
final class RowWatch implements RecordListener, ExecuteListener {

    private static final long serialVersionUID = 1L;

    /** Whom the watch asks and tells. */
    interface Door {
        void mayTouch();

        void mayWrite();

        Optional<RowImage> now(UpdatableRecord<?> row);

        void wrote(Optional<RowImage> before, Optional<RowImage> after);
    }

    private final transient Door door;
    private transient Optional<RowImage> before = Optional.empty();
    private boolean inRecord;
    private boolean interrupted;

    RowWatch(Door door) {
        this.door = door;
    }

    /** Forgets a record whose writing was broken off. */
    void reset() {
        inRecord = false;
    }

    @Override
    public void start(ExecuteContext ctx) {
        door.mayTouch();
        ExecuteType type = ctx.type();
        if (type != ExecuteType.READ && !(inRecord && type == ExecuteType.WRITE)) {
            throw StoreFault.saying("Rows are written through their records only.", "DOOR-2");
        }
        // An interrupt would close the engine's file in the midst of a read.
        interrupted |= Thread.interrupted();
    }

    @Override
    public void end(ExecuteContext ctx) {
        if (interrupted) {
            interrupted = false;
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void exception(ExecuteContext ctx) {
        @Nullable RuntimeException fault = ctx.exception();
        if (fault != null && !(fault instanceof StoreFault)) {
            ctx.exception(StoreFault.from(fault));
        }
    }

    @Override
    public void insertStart(RecordContext ctx) {
        begin(ctx);
    }

    @Override
    public void updateStart(RecordContext ctx) {
        begin(ctx);
    }

    @Override
    public void mergeStart(RecordContext ctx) {
        begin(ctx);
    }

    @Override
    public void deleteStart(RecordContext ctx) {
        begin(ctx);
    }

    @Override
    public void insertEnd(RecordContext ctx) {
        finish(ctx);
    }

    @Override
    public void updateEnd(RecordContext ctx) {
        finish(ctx);
    }

    @Override
    public void mergeEnd(RecordContext ctx) {
        finish(ctx);
    }

    @Override
    public void deleteEnd(RecordContext ctx) {
        finish(ctx);
    }

    private void begin(RecordContext ctx) {
        door.mayTouch();
        door.mayWrite();
        if (!(ctx.record() instanceof UpdatableRecord<?> row)) {
            throw StoreFault.saying("A row without a key cannot be written.", "DOOR-3");
        }
        before = door.now(row);
        inRecord = true;
    }

    private void finish(RecordContext ctx) {
        inRecord = false;
        if (ctx.exception() == null && ctx.record() instanceof UpdatableRecord<?> row) {
            door.wrote(before, door.now(row));
        }
    }
}
