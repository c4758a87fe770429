package org.daybook.casework.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.base.ChildId;
import org.daybook.desk.Place;

/** What holds for a child, as its file shows it: read once for all the parts of this room. */
public final class FileCaseModel {

    private final ChildId child;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<Facts> facts;

    public FileCaseModel(ChildId child, Surroundings around) {
        this.child = child;
        this.around = around;
        this.facts = new ReadOnlyObjectWrapper<>(Facts.none(child, around.today()));
    }

    public void refresh() {
        around.background().run(() -> Facts.read(child, around)).then(facts::set);
    }

    public void change() {
        around.navigator().go(new Place.Standing(child));
    }

    public void openFile(ChildId other) {
        around.navigator().go(new Place.ChildFile(other));
    }

    ChildId child() {
        return child;
    }

    Surroundings around() {
        return around;
    }

    ReadOnlyObjectProperty<Facts> facts() {
        return facts.getReadOnlyProperty();
    }
}
