package org.daybook.leavers.view;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.desk.Columns;
import org.daybook.desk.FilterChips;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.daybook.leavers.RunLine;
import org.jspecify.annotations.Nullable;

/** The leavers, filtered, and beside them the one that is being changed. */
final class LeaverListPart extends VBox {

    /** What the list takes of the page's height. */
    private static final double SHARE_OF_PAGE = 0.62;

    private static final double RAIL = 300;

    private final LeaversModel model;
    private final ListView<RunLine> list = new ListView<>();
    private final StackPane chips = new StackPane();
    private final VBox beside = new VBox();
    private int chosen;

    LeaverListPart(LeaversModel model, Sheet sheet) {
        this.model = model;
        getStyleClass().add("leaver-list");
        chips.setId("leavers-shown");
        list(sheet);
        getChildren().addAll(chips, list);
        model.standingProperty().subscribe(_ -> showChips());
        model.form().subscribe(this::show);
    }

    private void list(Sheet sheet) {
        list.setId("leavers");
        list.getStyleClass().add("line-list");
        list.setItems(model.lines());
        list.setCellFactory(_ -> new LeaverCell(this::open));
        list.setPlaceholder(Texts.second("Nobody of this list."));
        list.prefHeightProperty().bind(sheet.heightProperty().multiply(SHARE_OF_PAGE));
        list.setOnKeyPressed(event -> {
            RunLine line = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && line != null) {
                event.consume();
                open(line);
            }
        });
        model.lines().addListener((ListChangeListener<RunLine>) _ -> selectAgain());
    }

    private void open(RunLine line) {
        chosen = list.getItems().indexOf(line);
        model.choose(line);
    }

    /** Who was chosen stays chosen, or whoever has moved up into that place. */
    private void selectAgain() {
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().select(Math.clamp(chosen, 0, list.getItems().size() - 1));
        }
    }

    /** The counts stand in the chips, so that they are made anew with them. */
    private void showChips() {
        List<Shown> offered = new ArrayList<>();
        for (Shown one : Shown.values()) {
            if (one == Shown.EVERYBODY || one == model.shown().get() || model.count(one) > 0) {
                offered.add(one);
            }
        }
        FilterChips<Shown> made =
                new FilterChips<>(
                        model.shown(), offered, one -> one.words() + " " + model.count(one));
        chips.getChildren().setAll(made);
    }

    private void show(@Nullable LeaverFormModel form) {
        boolean closing = form == null && getChildren().size() > 1 && !getChildren().contains(list);
        if (form == null) {
            beside.getChildren().clear();
            getChildren().setAll(chips, list);
            if (closing) {
                list.requestFocus();
            }
        } else {
            LeaverForm shown = new LeaverForm(form, model::leaveForm);
            beside.getChildren().setAll(shown);
            getChildren().setAll(chips, Columns.rail(list, beside, RAIL));
            Platform.runLater(shown::focusFirst);
        }
    }
}
