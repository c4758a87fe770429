package org.daybook.calendar.view;

import java.util.IdentityHashMap;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;

/** The rows of one kind, which come and go while somebody works on them. */
final class RowList<T extends RowModel> extends VBox {

    private final ObservableList<T> rows;
    private final Function<T, RowForm> form;
    private final IdentityHashMap<T, RowForm> laid = new IdentityHashMap<>();

    RowList(ObservableList<T> rows, Function<T, RowForm> form) {
        this.rows = rows;
        this.form = form;
        getStyleClass().add("calendar-rows");
        rows.addListener((Observable _) -> show());
        show();
    }

    private void show() {
        laid.keySet().retainAll(rows);
        getChildren().setAll(rows.stream().map(row -> laid.computeIfAbsent(row, form)).toList());
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
    }

    /** To call after a row was added. */
    void beginLast() {
        RowForm last = laid.get(rows.getLast());
        if (last != null) {
            last.begin();
        }
    }

    /** Whether a row had something to mend; the focus goes to the first of them. */
    boolean focusFirstProblem() {
        return rows.stream()
                .filter(row -> !row.problems().isEmpty())
                .findFirst()
                .map(laid::get)
                .map(found -> {
                    found.focusFirstProblem();
                    return true;
                })
                .orElse(false);
    }
}
