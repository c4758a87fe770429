package org.daybook.timeline.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.EntryId;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.FilterChips;
import org.daybook.desk.Flow;
import org.daybook.desk.Keys;
import org.daybook.desk.Mark;
import org.daybook.desk.Part;
import org.daybook.desk.Texts;
import org.daybook.timeline.Sign;
import org.daybook.timeline.Zoom;

/** The time line in a child's file: the picture, or the same as a table. */
public final class TimelinePart implements Part {

    /** Wider than any window: the chips keep to one line inside the line of controls. */
    private static final double ONE_LINE = 4_000;

    private final TimelineModel model;
    private final Card card = new Card();
    private final FactsTable table;

    public TimelinePart(TimelineModel model) {
        this.model = model;
        this.table = new FactsTable(model);
        card.setId("time-line");
        card.getStyleClass().add("time-line");
        card.getStylesheets()
                .add(
                        Objects.requireNonNull(TimelinePart.class.getResource("timeline.css"))
                                .toExternalForm());
        VBox picture = new VBox(new LanesView(model), foot(), new AtHandLines(model));
        picture.getStyleClass().add("lanes-and-words");
        shownWhile(picture, model.table().not());
        shownWhile(table, model.table());
        card.getChildren().setAll(head(), controls(), picture, table);
        new Keys().hidden("Ctrl+T", this::turn).listenAround(card);
    }

    private static void shownWhile(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void turn() {
        model.turn();
        Node shown = model.table().get() ? table : card.lookup("#lanes-picture");
        shown.requestFocus();
    }

    private Node head() {
        Label title = Texts.cardTitle("");
        title.textProperty().bind(model.title());
        Label days = Texts.small("");
        days.textProperty().bind(model.days());
        Flow words = new Flow(title, days);
        words.getStyleClass().add("lanes-title");
        Button turn = Buttons.low(Buttons.text("", this::turn));
        turn.setId("turn-time-line");
        turn.textProperty().bind(model.table().map(now -> now ? "As a picture" : "As a table"));
        return Card.heading(words, Buttons.withKey(turn, "Ctrl T"));
    }

    private Node controls() {
        FilterChips<Zoom> zoom =
                new FilterChips<>(model.zoom(), List.of(Zoom.values()), Zoom::words);
        zoom.setId("zoom");
        zoom.setPrefWrapLength(ONE_LINE);
        Button today = quiet("To today", "lanes-today", model::backToToday);
        shownWhile(today, model.awayFromToday());
        Flow line =
                new Flow(
                        zoom,
                        quiet("Earlier", "lanes-earlier", model::earlier),
                        quiet("Later", "lanes-later", model::later),
                        today);
        line.getStyleClass().add("lanes-controls");
        shownWhile(line, model.table().not());
        return line;
    }

    private static Button quiet(String words, String id, Runnable deed) {
        Button button = Buttons.low(Buttons.text(words, deed));
        button.setId(id);
        return button;
    }

    private Node foot() {
        Label beyond = Texts.caption("");
        beyond.setId("lanes-beyond");
        beyond.textProperty().bind(model.beyond());
        shownWhile(beyond, beyond.textProperty().isNotEmpty());
        Flow legend = new Flow(beyond);
        legend.getStyleClass().add("lanes-legend");
        for (Sign sign : Sign.values()) {
            legend.getChildren()
                    .add(Mark.before(StopWords.shape(sign), Texts.caption(sign.words())));
        }
        return legend;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void whenEntryAsked(Consumer<EntryId> show) {
        model.whenEntryAsked(show);
    }
}
