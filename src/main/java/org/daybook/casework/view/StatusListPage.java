package org.daybook.casework.view;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.daybook.casework.StatusFilter;
import org.daybook.casework.StatusKind;
import org.daybook.casework.view.StatusListModel.Line;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.FilterChips;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Page;
import org.daybook.desk.Question;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/** Who is or was on a plan, in care, at home under a care order: found at once. */
public final class StatusListPage implements Page {

    /** What the list takes of the page's height. */
    private static final double SHARE_OF_PAGE = 0.55;

    private final StatusListModel model;
    private final Sheet sheet = new Sheet("Statuses");
    private final ListView<Line> list = new ListView<>();

    public StatusListPage(StatusListModel model) {
        this.model = model;
        Stylesheets.on(sheet);
        sheet.saying().textProperty().bind(model.count());
        sheet.belongsTo("Children").content(filter(), list(), practice());
    }

    @Override
    public String title() {
        return "Statuses";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.refresh();
        sheet.focusOn("status-filter");
    }

    private Node filter() {
        Form form = new Form(FXCollections.observableArrayList());
        Question which =
                form.choice(
                        "status-filter",
                        "Which status?",
                        model.filter(),
                        FXCollections.observableArrayList(StatusFilter.choices()),
                        StatusFilter::words);
        FilterChips<StatusFilter.Time> when =
                new FilterChips<>(
                        model.time(),
                        List.of(
                                StatusFilter.Time.EVER,
                                StatusFilter.Time.NOW,
                                StatusFilter.Time.BEFORE),
                        StatusFilter.Time::words);
        Flow line = new Flow(which, form.custom("status-time", "Now or before?", when));
        line.getStyleClass().add("status-filter");
        return line;
    }

    private Node list() {
        list.setId("statuses");
        list.getStyleClass().add("line-list");
        list.setItems(model.lines());
        list.setCellFactory(_ -> new StatusCell(model));
        list.setPlaceholder(Texts.second("Nobody, as far as it is written down."));
        list.prefHeightProperty().bind(sheet.heightProperty().multiply(SHARE_OF_PAGE));
        list.setOnKeyPressed(event -> {
            Line chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                model.open(chosen);
            }
        });
        return list;
    }

    private Node practice() {
        Form form = new Form(FXCollections.observableArrayList());
        Question kinds =
                form.manyChips(
                        "vulnerable-kinds",
                        "With which status does a child need an absence plan of its own?",
                        model.vulnerable(),
                        List.of(StatusKind.values()),
                        StatusKind::words);
        Button keep = Buttons.low(Buttons.outlined("Keep this", model::keep));
        keep.setId("keep-vulnerable");
        Label outcome = Texts.small("");
        outcome.textProperty().bind(model.outcome());
        return new Card(form.of(kinds), new Flow(keep, outcome));
    }
}
