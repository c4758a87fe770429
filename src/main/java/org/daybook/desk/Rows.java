package org.daybook.desk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Things of one kind under one another with hairlines between. */
public final class Rows extends VBox {

    public Rows(Node... rows) {
        getStyleClass().add("rows");
        show(List.of(rows));
    }

    public void show(List<? extends Node> rows) {
        getChildren().setAll(rows);
        for (int i = 0; i < rows.size(); i++) {
            Node row = rows.get(i);
            row.getStyleClass().removeAll("row", "first-row");
            row.getStyleClass().add("row");
            if (i == 0) {
                row.getStyleClass().add("first-row");
            }
        }
    }
}
