package org.daybook.transfer.view;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Chip;
import org.daybook.desk.Columns;
import org.daybook.desk.EmptyState;
import org.daybook.desk.Page;
import org.daybook.desk.Rows;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/** Files out: whose, where to, how late, and what is next. */
public final class TransferListPage implements Page {

    private final TransferListModel model;
    private final Sheet sheet = new Sheet("Files out");
    private final Rows rows = new Rows();
    private final Card card = new Card(rows);
    private final EmptyState none;

    public TransferListPage(TransferListModel model) {
        this.model = model;
        Button start = Buttons.main("Start a transfer", model::start);
        start.setId("start-transfer");
        none =
                new EmptyState(
                        "No files are due out. Add a leaver.",
                        Buttons.outlined("Start a transfer", model::start));
        none.setId("no-transfers");
        Stylesheet.on(sheet);
        rows.setId("transfers");
        sheet.belongsTo("Transfers").actions(start).content(none, card);
        sheet.saying().textProperty().bind(model.sayingProperty());
        InvalidationListener change = _ -> show();
        model.lines().addListener(change);
        model.noneProperty().addListener(change);
        show();
    }

    @Override
    public String title() {
        return "Files out";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.refresh();
    }

    private void show() {
        rows.show(model.lines().stream().map(this::row).toList());
        shown(none, model.noneProperty().get());
        shown(card, !model.lines().isEmpty());
    }

    private Node row(TransferLine line) {
        Hyperlink name = Buttons.link(line.name(), () -> model.open(line));
        name.getStyleClass().add("line-name");
        VBox who = new VBox(name);
        if (!line.yearAndClass().isEmpty()) {
            who.getChildren().add(Texts.small(line.yearAndClass()));
        }
        VBox why = new VBox(Texts.strong("To " + line.to()), Texts.small(line.why()));
        VBox how =
                new VBox(
                        Chip.status(Shapes.of(line.urgency()), line.how()),
                        Texts.small(line.next()));
        how.getStyleClass().add("line-how");
        HBox.setHgrow(why, Priority.ALWAYS);
        return Columns.of(16, who, why, how);
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
