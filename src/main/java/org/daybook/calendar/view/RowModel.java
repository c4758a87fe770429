package org.daybook.calendar.view;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Problem;

/** A row of the form with its own problems. */
public abstract class RowModel {

    private final String id;
    private final Runnable changed;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    /**
     * @param id what stands before the name of each of its fields: "term-1"
     */
    RowModel(String id, Runnable changed) {
        this.id = id;
        this.changed = changed;
    }

    final StringProperty text(String now) {
        StringProperty text = new SimpleStringProperty(now);
        text.subscribe((_, _) -> changed.run());
        return text;
    }

    final void changed() {
        changed.run();
    }

    /** The name of one of its fields on this page: "term-1-first". */
    public final String field(String name) {
        return id + "-" + name;
    }

    final void show(List<Problem> found) {
        problems.setAll(
                found.stream()
                        .map(one -> new Problem(field(one.field()), one.sentence()))
                        .toList());
    }

    public final ObservableList<Problem> problems() {
        return problems;
    }
}
