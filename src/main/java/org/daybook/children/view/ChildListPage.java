package org.daybook.children.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.children.view.ChildListModel.Listed;
import org.daybook.desk.Buttons;
import org.daybook.desk.EmptyState;
import org.daybook.desk.FilterChips;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/** The children: find one by a few letters, and open the file. */
public final class ChildListPage implements Page {

    /** What the list takes of the page's height below its heading. */
    private static final double SHARE_OF_PAGE = 0.72;

    private final ChildListModel model;
    private final Sheet sheet = new Sheet("Children");
    private final TextField typed = new TextField();
    private final ListView<ChildLine> list = new ListView<>();

    public ChildListPage(ChildListModel model) {
        this.model = model;
        sheet.saying().textProperty().bind(model.countProperty());
        Button importList = Buttons.outlined("Import from a CSV file", model::importList);
        importList.setId("import-children");
        Button add = Buttons.main("Add a child", model::add);
        add.setId("add-child");
        Button statuses = Buttons.outlined("Statuses", model::statuses);
        statuses.setId("to-statuses");
        sheet.actions(statuses, importList, add);
        Node empty = empty();
        Node filled = filled();
        sheet.content(empty, filled);

        model.nobodyKnownProperty()
                .subscribe(nobody -> {
                    shown(statuses, !nobody);
                    shown(importList, !nobody);
                    shown(add, !nobody);
                    shown(empty, nobody);
                    shown(filled, !nobody);
                });
    }

    @Override
    public String title() {
        return "Children";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.refresh();
        typed.requestFocus();
    }

    private Node empty() {
        EmptyState nobody =
                new EmptyState(
                        "There are no children here yet. Import the list from the school’s system, or add one child by hand.",
                        new FlowPane(
                                8,
                                8,
                                Buttons.main("Import from a CSV file", model::importList),
                                Buttons.outlined("Add a child", model::add)));
        nobody.setId("no-children");
        return nobody;
    }

    private Node filled() {
        Label question = Texts.strong("Find a child");
        question.setLabelFor(typed);
        typed.setId("find-child");
        typed.setPromptText("A few letters of any name, or of the UPN");
        typed.textProperty().bindBidirectional(model.typedProperty());
        typed.setOnAction(_ -> model.openFirst());
        typed.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        FilterChips<Listed> filter =
                new FilterChips<>(
                        model.listedProperty(), List.of(Listed.values()), Listed::inWords);
        filter.setId("listed-children");
        HBox line = new HBox(16, typed, filter);
        HBox.setHgrow(typed, Priority.ALWAYS);
        return new VBox(8, question, line, list());
    }

    private Node list() {
        list.setId("children");
        list.getStyleClass().add("line-list");
        list.setItems(model.lines());
        list.setCellFactory(_ -> new ChildCell(model::open));
        list.setPlaceholder(Texts.second(""));
        list.prefHeightProperty().bind(sheet.heightProperty().multiply(SHARE_OF_PAGE));
        list.setOnKeyPressed(event -> {
            ChildLine chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                model.open(chosen);
                event.consume();
            }
        });
        return list;
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
