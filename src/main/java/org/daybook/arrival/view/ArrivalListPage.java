package org.daybook.arrival.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.daybook.base.Days;
import org.daybook.children.Child;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.DeedForm;
import org.daybook.desk.EmptyState;
import org.daybook.desk.FactRow;
import org.daybook.desk.FileRow;
import org.daybook.desk.FilterChips;
import org.daybook.desk.LineModel;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.Rows;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/** Files in: whose, from where, how late, and what is next. */
public final class ArrivalListPage implements Page {

    private static final String FIRST_DEED = "next-deed";

    private final ArrivalListModel model;
    private final Sheet sheet = new Sheet("Files in");
    private final Rows rows = new Rows();
    private final Card card = new Card(rows);
    private final Rows newcomers = new Rows();
    private final Card unasked;
    private final EmptyState none;
    private final Label noneOfThese = Texts.second("");
    private boolean arriving;

    public ArrivalListPage(ArrivalListModel model) {
        this.model = model;
        Stylesheet.on(sheet);
        rows.setId("arrivals");
        newcomers.setId("newcomers");
        none =
                new EmptyState(
                        ArrivalFilter.OPEN.none(),
                        Buttons.outlined("Ask for an earlier file", model::begin));
        none.setId("no-arrivals");
        unasked =
                Card.titled(
                        "Joined within a year, and nothing asked yet",
                        Texts.small(
                                "Every child who comes from another school or setting may have a"
                                        + " file there. Where there was none before, say so."),
                        newcomers);
        FilterChips<ArrivalFilter> filter =
                new FilterChips<>(
                        model.filterProperty(),
                        List.of(ArrivalFilter.values()),
                        ArrivalFilter::words);
        filter.setId("arrival-filter");
        filter.setAccessibleText("Which files in are shown");
        sheet.belongsTo("Transfers")
                .actions(actions())
                .content(filter, none, noneOfThese, card, unasked);
        sheet.saying().textProperty().bind(model.sayingProperty());
        InvalidationListener change = _ -> show();
        model.rows().addListener(change);
        model.unasked().addListener(change);
        model.filterProperty().subscribe(_ -> show());
    }

    private Node[] actions() {
        Button takeIn = Buttons.outlined("Take a file in", model::takeIn);
        takeIn.setId("take-file-in");
        Button begin = Buttons.main("Ask for an earlier file", model::begin);
        begin.setId("begin-arrival");
        Button pack = Buttons.outlined("Import a Daybook pack", model::importPack);
        pack.setId("import-pack");
        return new Node[] {pack, takeIn, begin};
    }

    @Override
    public String title() {
        return "Files in";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        arriving = true;
        model.refresh();
    }

    private void show() {
        List<Node> lines = new ArrayList<>();
        for (ArrivalRow row : model.rows()) {
            FileRow line = new FileRow(row.face(), () -> model.open(row), () -> model.go(row));
            lines.add(lines.isEmpty() ? line.named(FIRST_DEED) : line);
        }
        rows.show(lines);
        newcomers.show(model.unasked().stream().map(this::newcomer).toList());
        ArrivalFilter filter = model.filterProperty().get();
        boolean empty = model.rows().isEmpty();
        noneOfThese.setText(filter.none());
        shown(none, empty && filter == ArrivalFilter.OPEN);
        shown(noneOfThese, empty && filter != ArrivalFilter.OPEN);
        shown(card, !model.rows().isEmpty());
        shown(unasked, !model.unasked().isEmpty());
        if (arriving && model.isRead()) {
            arriving = false;
            sheet.focusOn(empty ? "begin-arrival" : FIRST_DEED);
        }
    }

    private Node newcomer(Child child) {
        int number = model.unasked().indexOf(child) + 1;
        String from =
                child.previousSchool().isBlank()
                        ? "Earlier school not known"
                        : "From " + child.previousSchool();
        return new FactRow(
                        Mark.Shape.NOT_KNOWN,
                        "not asked for",
                        Texts.strong(Surroundings.inWords(child)))
                .saying(
                        child.joinedOn().map(day -> "Joined " + Days.full(day) + ". ").orElse("")
                                + from
                                + ".")
                .act("Ask for the file", "ask-for-" + number, () -> model.begin(child))
                .deed("None before", "none-before-" + number, close -> none(child, close));
    }

    private DeedForm none(Child child, Runnable close) {
        LineModel line = model.none(child);
        DeedForm form = new DeedForm(line, "Record that there is none", close);
        return form.laid(
                form.ask()
                        .text("why", "Why is there no earlier file?", line.text("why"))
                        .hint("First school, came from home, from abroad"));
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
