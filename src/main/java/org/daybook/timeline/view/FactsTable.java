package org.daybook.timeline.view;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.daybook.timeline.Fact;
import org.jspecify.annotations.Nullable;

/** The same facts as the picture's, in lines that a screen reader can go through. */
final class FactsTable extends TableView<Fact> {

    private final TimelineModel model;

    FactsTable(TimelineModel model) {
        this.model = model;
        setId("lanes-table");
        setAccessibleText("The time line as a table, the latest first");
        getStyleClass().add("facts-table");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        getColumns().add(column("When", 13, Fact::when));
        getColumns().add(column("Lane", 9, Fact::lane));
        getColumns().add(column("What", 30, Fact::what));
        setPlaceholder(new Label("Nothing is written here yet."));
        model.sight()
                .subscribe(sight -> sight.ifPresent(one -> getItems().setAll(one.lanes().facts())));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    private static TableColumn<Fact, String> column(
            String title, int em, Function<Fact, String> words) {
        TableColumn<Fact, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setPrefWidth(em * 14.0);
        column.setCellFactory(_ -> new Wrapped());
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** Text that goes on in the next line: none is cut with dots. */
    private static final class Wrapped extends TableCell<Fact, String> {

        private final Text words = new Text();

        Wrapped() {
            words.getStyleClass().add("facts-words");
            words.wrappingWidthProperty().bind(widthProperty().subtract(20));
        }

        @Override
        protected void updateItem(@Nullable String said, boolean empty) {
            super.updateItem(said, empty);
            words.setText(said == null || empty ? "" : said);
            setGraphic(empty ? null : words);
            setAccessibleText(words.getText());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            open();
        }
    }

    private void open() {
        Fact chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            chosen.entry().ifPresent(model::open);
        }
    }
}
