package org.daybook.bodymap.view;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;
import org.jspecify.annotations.Nullable;

/** One mark while it is described. */
final class MarkModel {

    private final BodySide side;
    private int x;
    private int y;
    private final ReadOnlyStringWrapper where = new ReadOnlyStringWrapper();
    private final ObjectProperty<BodyMark.@Nullable Kind> kind = new SimpleObjectProperty<>();
    private final StringProperty size = new SimpleStringProperty();
    private final StringProperty colour = new SimpleStringProperty();
    private final StringProperty note = new SimpleStringProperty();

    /**
     * @param changed runs whenever anything of it is another than before
     */
    MarkModel(BodyMark mark, Runnable changed) {
        this.side = mark.side();
        this.x = mark.x();
        this.y = mark.y();
        where.set(mark.where());
        kind.set(mark.kind() == BodyMark.Kind.NOT_SAID ? null : mark.kind());
        size.set(mark.size());
        colour.set(mark.colour());
        note.set(mark.note());
        kind.subscribe((_, _) -> changed.run());
        size.subscribe((_, _) -> changed.run());
        colour.subscribe((_, _) -> changed.run());
        note.subscribe((_, _) -> changed.run());
    }

    BodyMark mark() {
        BodyMark.Kind chosen = kind.get();
        return new BodyMark(
                side,
                x,
                y,
                chosen == null ? BodyMark.Kind.NOT_SAID : chosen,
                size.get(),
                colour.get(),
                note.get());
    }

    BodySide side() {
        return side;
    }

    int x() {
        return x;
    }

    int y() {
        return y;
    }

    void moved(int toX, int toY) {
        x = toX;
        y = toY;
        where.set(mark().where());
    }

    ReadOnlyStringProperty where() {
        return where.getReadOnlyProperty();
    }

    ObjectProperty<BodyMark.@Nullable Kind> kind() {
        return kind;
    }

    StringProperty size() {
        return size;
    }

    StringProperty colour() {
        return colour;
    }

    StringProperty note() {
        return note;
    }
}
