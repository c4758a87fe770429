package org.daybook.arrival.view;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.children.Child;
import org.daybook.children.FindChildren;

/** Whose file it is: one child, or several, as they are being chosen. */
final class ChosenChildren {

    final ObservableList<Child> children = FXCollections.observableArrayList();
    final StringProperty typed = new SimpleStringProperty("");
    private final FindChildren find;

    ChosenChildren(FindChildren find) {
        this.find = find;
    }

    /** Children who fit what was typed and are not chosen yet. */
    List<Child> offered(String letters) {
        return find.find(letters).stream().filter(one -> !children.contains(one)).toList();
    }

    void choose(Child found) {
        if (!children.contains(found)) {
            children.add(found);
        }
        typed.set("");
    }

    void takeOut(Child chosen) {
        children.remove(chosen);
    }

    /** A name typed in full need not be chosen from the list as well. */
    void takeTheOnlyOne() {
        List<Child> found = offered(typed.get());
        if (found.size() == 1) {
            choose(found.getFirst());
        }
    }
}
