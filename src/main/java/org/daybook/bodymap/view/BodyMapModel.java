package org.daybook.bodymap.view;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;

/** A body map while it is marked: the value in the property and the marks shown are the same. */
final class BodyMapModel {

    private final ObjectProperty<BodyMap> value;
    private final ObservableList<MarkModel> marks = FXCollections.observableArrayList();
    private boolean writing;

    BodyMapModel(ObjectProperty<BodyMap> value) {
        this.value = value;
        value.subscribe(this::take);
    }

    /** In the order of their numbers. */
    ObservableList<MarkModel> marks() {
        return marks;
    }

    /** Sets a mark and gives it the next number. */
    MarkModel add(BodySide side, int x, int y) {
        MarkModel added = new MarkModel(BodyMark.at(side, x, y), this::write);
        marks.add(added);
        write();
        return added;
    }

    void remove(MarkModel mark) {
        if (marks.remove(mark)) {
            write();
        }
    }

    /** Moves a mark within the figure's frame. */
    void move(MarkModel mark, int byX, int byY) {
        mark.moved(
                Math.clamp(mark.x() + (long) byX, 0, BodyMark.WHOLE),
                Math.clamp(mark.y() + (long) byY, 0, BodyMark.WHOLE));
        write();
    }

    /** From 1. */
    int number(MarkModel mark) {
        return marks.indexOf(mark) + 1;
    }

    private void write() {
        writing = true;
        value.set(now());
        writing = false;
    }

    private BodyMap now() {
        return new BodyMap(marks.stream().map(MarkModel::mark).toList());
    }

    private void take(BodyMap map) {
        if (!writing && !map.equals(now())) {
            List<MarkModel> shown =
                    map.marks().stream().map(mark -> new MarkModel(mark, this::write)).toList();
            marks.setAll(shown);
        }
    }
}
