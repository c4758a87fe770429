package org.daybook.desk;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/**
 * A short list under a text field. Down goes into it, Enter takes, Esc closes; what was typed may
 * always stay as it is.
 */
final class Suggestions<T> {

    private static final int MOST = 8;

    private final TextField field;
    private final Function<String, List<T>> offered;
    private final Function<T, String> words;
    private final Consumer<T> taken;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean taking;

    Suggestions(
            TextField field,
            Function<String, List<T>> offered,
            Function<T, String> words,
            Consumer<T> taken) {
        this.field = field;
        this.offered = offered;
        this.words = words;
        this.taken = taken;
        list.getStyleClass().add("suggestions");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        field.textProperty().subscribe((_, text) -> offer(text));
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        popup.hide();
                    }
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void offer(String text) {
        if (taking || !field.isFocused()) {
            return;
        }
        List<T> found = text.isBlank() ? List.of() : offered.apply(text);
        list.getItems().setAll(found.size() > MOST ? found.subList(0, MOST) : found);
        if (list.getItems().isEmpty()) {
            popup.hide();
        } else {
            show();
        }
    }

    private void show() {
        double em = Look.em(field);
        list.setPrefHeight(list.getItems().size() * 2.4 * em + 10);
        list.setFixedCellSize(2.4 * em);
        list.setPrefWidth(Math.max(field.getWidth(), 16 * em));
        list.getSelectionModel().clearSelection();
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (!popup.isShowing() && place != null) {
            popup.show(field, place.getMinX(), place.getMaxY() + 2);
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                if (popup.isShowing()) {
                    list.getSelectionModel().selectNext();
                } else {
                    offer(field.getText());
                }
                event.consume();
            }
            case UP -> {
                if (popup.isShowing()) {
                    list.getSelectionModel().selectPrevious();
                    event.consume();
                }
            }
            case ENTER -> {
                T chosen = list.getSelectionModel().getSelectedItem();
                if (popup.isShowing() && chosen != null && !event.isControlDown()) {
                    take(chosen);
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (popup.isShowing()) {
                    popup.hide();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void take(T chosen) {
        taking = true;
        field.setText(words.apply(chosen));
        field.end();
        taking = false;
        popup.hide();
        taken.accept(chosen);
    }

    private final class Cell extends ListCell<T> {

        Cell() {
            setOnMousePressed(event -> {
                T item = getItem();
                if (item != null) {
                    take(item);
                    event.consume();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? "" : words.apply(item));
        }
    }
}
