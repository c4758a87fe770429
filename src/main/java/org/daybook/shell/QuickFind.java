package org.daybook.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The field in the header, and the lines that it finds. */
final class QuickFind extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final QuickFindModel model;
    private final TextField field = new TextField();
    private final VBox lines = new VBox();

    /**
     * @param model what is found
     */
    QuickFind(QuickFindModel model) {
        this.model = model;
        getStyleClass().add("quick-find");
        field.setId("quick-find");
        field.setPromptText("Find a child");
        field.setAccessibleText("Find a child by a few letters of any name, Ctrl K");
        field.textProperty().bindBidirectional(model.lettersProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(field, Priority.ALWAYS);
        Label cap = Buttons.keyCap("Ctrl K");
        cap.visibleProperty().bind(field.textProperty().isEmpty());
        getChildren().addAll(Icons.beside(field.fontProperty(), Feather.SEARCH), field, cap);
        lines.getStyleClass().add("found-lines");
        lines.setId("found-lines");
        lines.setManaged(false);
        lines.setVisible(false);
        model.shownProperty().subscribe(this::show);
        model.chosenProperty().subscribe(line -> choose(line.intValue()));
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        model.clear();
                    }
                });
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /** The lines lie over the page; whoever lays the page out gives them their room. */
    Region lines() {
        return lines;
    }

    /** Puts the lines under the field, in the coordinates of the pane that holds them. */
    void place(Pane over) {
        Bounds at = over.sceneToLocal(localToScene(getBoundsInLocal()));
        double width = Math.max(at.getWidth(), lines.minWidth(-1));
        lines.resizeRelocate(at.getMinX(), at.getMaxY() + 4, width, lines.prefHeight(width));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ENTER -> model.open();
            case ESCAPE -> model.clear();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(QuickFindModel.Shown shown) {
        lines.getChildren().clear();
        switch (shown) {
            case QuickFindModel.Nothing _ -> {}
            case QuickFindModel.Nobody nobody ->
                    lines.getChildren()
                            .add(
                                    Texts.small(
                                            "No child's name has the letters \""
                                                    + nobody.letters()
                                                    + "\"."));
            case QuickFindModel.Lines all ->
                    all.found().forEach(line -> lines.getChildren().add(line(line)));
        }
        lines.setVisible(!lines.getChildren().isEmpty());
        choose(model.chosenProperty().get());
        lines.requestLayout();
    }

    private HBox line(Found found) {
        Label name = Texts.strong(found.name());
        Label more = Texts.small(found.more());
        HBox line = new HBox(name, more);
        line.getStyleClass().add("found-line");
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(found.name() + ", " + found.more());
        line.setOnMousePressed(event -> {
            event.consume();
            model.open(found);
        });
        return line;
    }

    private void choose(int index) {
        for (int i = 0; i < lines.getChildren().size(); i++) {
            lines.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == index);
        }
    }
}
