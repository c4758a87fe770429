package org.daybook.transfer.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.EmptyState;
import org.daybook.desk.FileRow;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.Rows;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.daybook.transfer.FileOut;
import org.daybook.transfer.Need;

/** Files out: whose, where to, how late, and what is next. */
public final class TransferListPage implements Page {

    private final TransferListModel model;
    private final Sheet sheet = new Sheet("Files out");
    private final VBox groups = new VBox();
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
        groups.setId("transfers");
        groups.getStyleClass().add("card-column");
        sheet.belongsTo("Transfers").actions(start).content(none, groups);
        sheet.saying().textProperty().bind(model.sayingProperty());
        model.lines().addListener((ListChangeListener<FileOut>) _ -> show());
        model.noneProperty().subscribe(this::show);
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
        Map<FileOut.Group, List<FileOut>> byGroup =
                model.lines().stream()
                        .collect(
                                Collectors.groupingBy(
                                        FileOut::group, TreeMap::new, Collectors.toList()));
        groups.getChildren()
                .setAll(
                        byGroup.entrySet().stream()
                                .map(group -> group(group.getKey(), group.getValue()))
                                .toList());
        boolean empty = model.noneProperty().get();
        none.setVisible(empty);
        none.setManaged(empty);
    }

    private Node group(FileOut.Group group, List<FileOut> files) {
        Rows rows = new Rows();
        rows.show(files.stream().map(this::row).toList());
        Card card = new Card(Texts.cardTitle(group.words()), rows);
        card.setId("group-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return card;
    }

    private Node row(FileOut file) {
        Need need = file.need();
        return new FileRow(
                new FileRow.Face(
                        shape(file),
                        file.child().name(),
                        small(file),
                        to(file),
                        need.why(),
                        need.how(),
                        need.since(),
                        need.deed()),
                () -> model.open(file),
                () -> model.record(file));
    }

    private static String small(FileOut file) {
        String year = file.child().yearAndClass();
        String plan = file.onPlan() ? "On a child protection plan" : "";
        return year.isEmpty() || plan.isEmpty() ? year + plan : year + ". " + plan;
    }

    private static String to(FileOut file) {
        return file.transfer().school().isEmpty()
                ? file.transfer().destination().words()
                : "To " + file.transfer().school();
    }

    private static Mark.Shape shape(FileOut file) {
        return switch (file.need().weight()) {
            case LATE -> Mark.Shape.LATE;
            case SOON -> Mark.Shape.DUE_SOON;
            case OPEN -> file.group() == FileOut.Group.TO_CLOSE ? Mark.Shape.DONE : Mark.Shape.OPEN;
            case WAITS -> Mark.Shape.OPEN;
        };
    }
}
