package org.daybook.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something asked of the store. What comes of it is shown on the window's thread; a fault goes to
 * {@link Faults}.
 */
public final class Work<T extends @Nullable Object> {

    private final Executor window;
    private final Faults faults;
    private final List<Consumer<? super T>> shows = new ArrayList<>();
    private final List<Runnable> lasts = new ArrayList<>();
    private @Nullable Runnable settled;

    Work(Executor window, Faults faults) {
        this.window = window;
        this.faults = faults;
    }

    /** Shows the result. Not called when the work failed or was cancelled. */
    public synchronized Work<T> then(Consumer<? super T> show) {
        shows.add(show);
        again();
        return this;
    }

    /** Runs in any case and after what is shown, as to let a button be pressed again. */
    public synchronized Work<T> lastly(Runnable action) {
        lasts.add(action);
        again();
        return this;
    }

    void settle(Callable<T> work) {
        Runnable outcome = () -> {};
        try {
            T value = work.call();
            outcome = () -> show(value);
        } catch (CancellationException stopped) {
            outcome = () -> {};
        } catch (Throwable thrown) {
            faults.caught(thrown);
        } finally {
            settled(outcome);
        }
    }

    private synchronized void settled(Runnable outcome) {
        settled = outcome;
        again();
    }

    private void again() {
        if (settled != null) {
            window.execute(this::finish);
        }
    }

    private void finish() {
        Runnable outcome;
        synchronized (this) {
            outcome = settled == null ? () -> {} : settled;
        }
        try {
            outcome.run();
        } catch (RuntimeException | Error thrown) {
            faults.caught(thrown);
        } finally {
            take(lasts).forEach(Runnable::run);
        }
    }

    private void show(T value) {
        take(shows).forEach(show -> show.accept(value));
    }

    private synchronized <X> List<X> take(List<X> list) {
        List<X> taken = List.copyOf(list);
        list.clear();
        return taken;
    }
}
