package org.daybook.desk;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Problem;

/** The answers of a small form: its deed is done once at a time, and says what was wrong. */
public abstract class DeedModel implements DeedForm.Model {

    private final Background background;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    protected DeedModel(Background background) {
        this.background = background;
    }

    /** Reads the answers and does the deed, unless it is just being done. */
    @Override
    public final void record() {
        if (!working.get()) {
            problems.clear();
            begin();
        }
    }

    /** Reads the answers on the window's thread, then calls {@link #run} or says what is wrong. */
    protected abstract void begin();

    /**
     * Does the work on the store's thread.
     *
     * @param came hears on the window's thread what came of it
     */
    protected final <T> void run(Callable<T> work, Consumer<T> came) {
        working.set(true);
        background.run(work).then(came).lastly(() -> working.set(false));
    }

    @Override
    public final ObservableList<Problem> problems() {
        return problems;
    }

    @Override
    public final ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }
}
