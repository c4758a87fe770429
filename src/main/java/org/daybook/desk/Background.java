package org.daybook.desk;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.base.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The only way from the window to the store and back. The store has one thread; nobody interrupts
 * it.
 */
public final class Background implements AutoCloseable {

    /** Long work: it tells its progress and stops when asked. */
    @FunctionalInterface
    public interface LongTask<T> {
        T run(Progress progress) throws Exception;
    }

    /** Long work in pieces, between which the store does what else is asked of it. */
    public interface Pieces<T> {

        /**
         * Does the next piece, whole.
         *
         * @return whether another one is left
         */
        boolean next(Progress progress) throws Exception;

        /** How far it came; asked once, on the store's thread, also after it was cancelled. */
        T outcome();
    }

    private final Executor store;
    private final Executor window;
    private final Faults faults;
    private final Function<String, LongWork> longWork;
    private final ReadOnlyObjectWrapper<@Nullable LongWork> current = new ReadOnlyObjectWrapper<>();
    private volatile @Nullable LongWork byPieces;

    private Background(
            Executor store, Executor window, Faults faults, Function<String, LongWork> longWork) {
        this.store = store;
        this.window = window;
        this.faults = faults;
        this.longWork = longWork;
    }

    /** With the store's thread; close it when the program ends. */
    public static Background started(Faults faults) {
        ExecutorService store =
                Executors.newSingleThreadExecutor(work -> new Thread(work, "store"));
        return new Background(
                store,
                Platform::runLater,
                faults,
                words -> new LongWork(words, Platform::runLater));
    }

    /** For tests: everything at once on the calling thread, and a fault is thrown on. */
    public static Background direct() {
        return new Background(
                Runnable::run,
                Runnable::run,
                Faults.thrownOn(),
                words -> new LongWork(words, Runnable::run));
    }

    /** Starts at once, or as soon as what was asked before is done. */
    public <T extends @Nullable Object> Work<T> run(Callable<T> work) {
        Work<T> asked = new Work<>(window, faults);
        store.execute(() -> asked.settle(work));
        return asked;
    }

    /**
     * Starts work of more than a second; a line at the window's foot shows it with Cancel.
     *
     * @param words what is done: "Making the pack"
     */
    public <T extends @Nullable Object> Work<T> runLong(String words, LongTask<T> work) {
        LongWork line = longWork.apply(words);
        Work<T> asked =
                run(() -> {
                    window.execute(() -> current.set(line));
                    return work.run(line);
                });
        return asked.lastly(() -> {
            if (line.equals(current.get())) {
                current.set(null);
            }
        });
    }

    /**
     * As {@link #runLong}, for work of minutes: whatever else is asked in the meantime comes in
     * between two pieces, so that nobody waits for the end of it to write something down.
     */
    public <T> Work<T> runByPieces(String words, Pieces<T> pieces) {
        LongWork line = longWork.apply(words);
        Work<T> asked = new Work<>(window, faults);
        store.execute(() -> {
            byPieces = line;
            window.execute(() -> current.set(line));
            piece(asked, pieces, line);
        });
        return asked.lastly(() -> {
            if (line.equals(current.get())) {
                current.set(null);
            }
        });
    }

    private <T> void piece(Work<T> asked, Pieces<T> pieces, LongWork line) {
        boolean more = false;
        Callable<T> end = pieces::outcome;
        try {
            more = !line.cancelled() && pieces.next(line) && !line.cancelled();
        } catch (Exception | Error thrown) {
            end =
                    () -> {
                        throw new IllegalStateException("A piece of long work failed", thrown);
                    };
        }
        if (more) {
            store.execute(() -> piece(asked, pieces, line));
        } else {
            byPieces = null;
            asked.settle(end);
        }
    }

    /** Before the records are closed: what is done in pieces ends after the present one. */
    public void stopPieces() {
        LongWork line = byPieces;
        if (line != null) {
            line.cancel();
        }
    }

    /** The long work under way; null when there is none. */
    public ReadOnlyObjectProperty<@Nullable LongWork> longWorkProperty() {
        return current.getReadOnlyProperty();
    }

    /** Lets what was begun come to its end. */
    @Override
    public void close() {
        if (store instanceof ExecutorService threads) {
            threads.shutdown();
            try {
                threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
