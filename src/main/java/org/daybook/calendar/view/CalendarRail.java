package org.daybook.calendar.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Days;
import org.daybook.calendar.DaysThatStay;
import org.daybook.calendar.SchoolYear;
import org.daybook.calendar.YearFigures;
import org.daybook.desk.Card;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** What the dates give: the school days of the year, and what becomes of days counted before. */
final class CalendarRail extends VBox {

    private static final int MOST_LINES = 8;

    CalendarRail() {
        getStyleClass().add("calendar-rail");
    }

    void show(SchoolYear year, CalendarFace face) {
        getChildren().setAll(figures(year, face.figures()), stay(face.stay()));
    }

    private static Card figures(SchoolYear year, YearFigures figures) {
        List<Node> lines = new ArrayList<>();
        for (YearFigures.OfTerm term : figures.terms()) {
            lines.add(line(term.name(), Texts.body(String.valueOf(term.schoolDays()))));
        }
        Node all =
                figures.terms().isEmpty()
                        ? Texts.small("Known once the terms are.")
                        : line("Together", Texts.strong(String.valueOf(figures.schoolDays())));
        lines.add(all);
        return Card.titled("School days in " + year.words(), lines.toArray(Node[]::new));
    }

    private static HBox line(String words, Label figure) {
        Label said = Texts.body(words);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(said, figure);
        line.getStyleClass().add("calendar-figure");
        return line;
    }

    private static Card stay(DaysThatStay stay) {
        Label words = Texts.body(stay.words());
        words.setId("days-that-stay");
        Card card = Card.titled("Files on their way", words);
        stay.others().stream()
                .limit(MOST_LINES)
                .map(CalendarRail::other)
                .forEach(card.getChildren()::add);
        int left = stay.others().size() - MOST_LINES;
        if (left > 0) {
            card.getChildren().add(Texts.small("And " + left + " more."));
        }
        return card;
    }

    private static Node other(DaysThatStay.Differs one) {
        return Mark.before(
                Mark.Shape.NOT_KNOWN,
                Texts.small(
                        "Due %s; by these dates %s"
                                .formatted(Days.full(one.kept()), Days.full(one.now()))));
    }
}
