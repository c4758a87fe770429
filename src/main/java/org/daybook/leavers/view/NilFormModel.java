package org.daybook.leavers.view;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.desk.DeedModel;
import org.daybook.leavers.TellNilReturns;

/** Who at a school was told that nothing is kept about its new children. */
public final class NilFormModel extends DeedModel {

    /** Writes it down, on the store's thread. */
    interface Telling {
        Callable<TellNilReturns.Outcome> told(String whom, String how);
    }

    private final Telling telling;
    private final IntConsumer told;
    private final StringProperty whom = new SimpleStringProperty("");
    private final StringProperty how = new SimpleStringProperty("");

    /**
     * @param lead their lead as the list knows it; may be empty
     * @param told hears for how many children it was
     */
    NilFormModel(Background background, Telling telling, String lead, IntConsumer told) {
        super(background);
        this.telling = telling;
        this.told = told;
        whom.set(lead);
    }

    @Override
    protected void begin() {
        run(
                telling.told(whom.get(), how.get()),
                outcome -> {
                    switch (outcome) {
                        case TellNilReturns.Outcome.Told(int children) -> told.accept(children);
                        case TellNilReturns.Outcome.NotTold(List<Problem> found) ->
                                problems().setAll(found);
                    }
                });
    }

    public StringProperty whom() {
        return whom;
    }

    public StringProperty how() {
        return how;
    }
}
