package org.daybook.chronology.view;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.chronology.HalfWritten.HalfAction;

/** One row of the actions, as typed. */
public final class ActionRow {

    private final StringProperty what;
    private final StringProperty owner;
    private final StringProperty due;

    ActionRow(HalfAction half) {
        what = new SimpleStringProperty(half.what());
        owner = new SimpleStringProperty(half.owner());
        due = new SimpleStringProperty(half.due());
    }

    HalfAction toHalf() {
        return new HalfAction(what.get(), owner.get(), due.get());
    }

    public StringProperty what() {
        return what;
    }

    public StringProperty owner() {
        return owner;
    }

    public StringProperty due() {
        return due;
    }
}
