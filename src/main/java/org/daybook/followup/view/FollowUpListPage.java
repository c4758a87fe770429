package org.daybook.followup.view;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.EmptyState;
import org.daybook.desk.FilterChips;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.Rows;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/** Referrals, offers, contributions, questions, meetings to come: what is late first. */
public final class FollowUpListPage implements Page {

    private static final String FIRST_DEED = "next-deed";
    private static final double HOW_WIDE = 400;

    private final FollowUpListModel model;
    private final Sheet sheet = new Sheet("Followed up");
    private final Rows rows = new Rows();
    private final Card card = new Card(rows);
    private final EmptyState none;
    private boolean arriving;

    public FollowUpListPage(FollowUpListModel model) {
        this.model = model;
        Stylesheet.on(sheet);
        Button begin = Buttons.main("Follow something up", model::begin);
        begin.setId("begin");
        Button stages = Buttons.outlined("Stages and times", model::setStages);
        stages.setId("stages-and-times");
        none = new EmptyState("Nothing of this kind is open.");
        none.setId("none-followed-up");
        rows.setId("followed-up");
        FilterChips<FollowUpFilter> filter =
                new FilterChips<>(
                        model.filterProperty(),
                        List.of(FollowUpFilter.values()),
                        FollowUpFilter::words);
        filter.setId("follow-up-filter");
        sheet.actions(stages, begin).content(filter, none, card);
        sheet.saying().textProperty().bind(model.sayingProperty());
        model.rows().addListener((ListChangeListener<FollowUpRow>) _ -> show());
        show();
    }

    @Override
    public String title() {
        return "Followed up";
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
        rows.show(model.rows().stream().map(this::row).toList());
        if (arriving) {
            sheet.focusOn(model.rows().isEmpty() ? "begin" : FIRST_DEED);
            arriving = false;
        }
        shown(none, model.rows().isEmpty());
        shown(card, !model.rows().isEmpty());
    }

    private Node row(FollowUpRow row) {
        Mark.Shape shape = Shapes.of(row.standing().state());
        Hyperlink name = Buttons.link(row.names(), () -> model.open(row));
        name.getStyleClass().addAll("name-link", "follow-name");
        name.setWrapText(true);
        VBox who = new VBox(name);
        if (!row.yearAndClass().isEmpty()) {
            who.getChildren().add(Texts.small(row.yearAndClass()));
        }
        who.getStyleClass().add("follow-who");
        VBox what = new VBox(Texts.strong(row.what()), Texts.small(sentence(row)));
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox first = new HBox(new Mark(shape), who, what);
        first.getStyleClass().add("follow-row");
        VBox how = new VBox(Texts.status(shape, row.standing().howLong()));
        if (!row.standing().expected().basis().isEmpty()) {
            how.getChildren().add(Texts.small(row.standing().expected().basis()));
        }
        Button deed = Buttons.low(Buttons.outlined(row.deed(), () -> model.go(row)));
        if (row.equals(model.rows().getFirst())) {
            deed.setId(FIRST_DEED);
        }
        deed.setAccessibleText(row.deed() + ": " + row.names());
        HBox last = new HBox(how, deed);
        HBox.setHgrow(how, Priority.ALWAYS);
        last.getStyleClass().add("follow-how");
        return Columns.rail(first, last, HOW_WIDE);
    }

    private static String sentence(FollowUpRow row) {
        String sentence = row.standing().expected().sentence();
        return sentence.equals(row.what()) ? row.kind().words() : sentence;
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
