package org.daybook.desk;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.daybook.base.Progress;

/** Long work as it is seen at the window's foot. It is asked to stop; it is never made to. */
public final class LongWork implements Progress {

    private final String words;
    private final Executor window;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private volatile boolean cancelled;

    LongWork(String words, Executor window) {
        this.words = words;
        this.window = window;
    }

    public String words() {
        return words;
    }

    /** From 0 to 1; -1 while the length is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    public void cancel() {
        cancelled = true;
    }

    @Override
    public void at(long done, long all) {
        double now = all <= 0 ? -1 : Math.clamp((double) done / all, 0, 1);
        window.execute(() -> fraction.set(now));
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
