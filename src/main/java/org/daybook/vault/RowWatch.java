package org.daybook.vault;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.RecordContext;
import org.jooq.RecordListener;
import org.jspecify.annotations.Nullable;

/**
 * Stands between jOOQ and the connection: lets only the store's thread through, lets rows be
 * written only inside a commit and only through updatable records, and turns every fault into a
 * clean one.
 */
final class RowWatch implements RecordListener, ExecuteListener {

    private static final long serialVersionUID = 1L;

    /** What the watch tells of. */
    interface Door {
        void mayTouch();

        void mayWrite();

        void wrote(org.jooq.Record row, Kind kind);
    }

    enum Kind {
        PUT,
        CHANGED,
        TAKEN
    }

    private final transient Door door;
    private boolean inRecord;

    RowWatch(Door door) {
        this.door = door;
    }

    @Override
    public void start(ExecuteContext ctx) {
        door.mayTouch();
        if (ctx.type() != ExecuteType.READ && !inRecord) {
            throw StoreFault.saying("Rows are written through their records only.", "DOOR-2");
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
        begin();
    }

    @Override
    public void updateStart(RecordContext ctx) {
        begin();
    }

    @Override
    public void deleteStart(RecordContext ctx) {
        begin();
    }

    @Override
    public void mergeStart(RecordContext ctx) {
        throw StoreFault.saying("A row is put in or changed, never merged.", "DOOR-3");
    }

    @Override
    public void insertEnd(RecordContext ctx) {
        end(ctx, Kind.PUT);
    }

    @Override
    public void updateEnd(RecordContext ctx) {
        end(ctx, Kind.CHANGED);
    }

    @Override
    public void deleteEnd(RecordContext ctx) {
        end(ctx, Kind.TAKEN);
    }

    private void begin() {
        door.mayWrite();
        inRecord = true;
    }

    private void end(RecordContext ctx, Kind kind) {
        inRecord = false;
        if (ctx.exception() == null) {
            door.wrote(ctx.record(), kind);
        }
    }
}
