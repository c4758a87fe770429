package org.daybook.oversight.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Place;
import org.daybook.desk.Texts;
import org.daybook.oversight.ComesUp;
import org.daybook.oversight.Figures;
import org.daybook.oversight.Today;

/** Beside the board: this week, and the calm figures. */
final class SideCards extends VBox {

    private final TodayModel model;

    SideCards(Today read, TodayModel model) {
        this.model = model;
        getStyleClass().add("board-side");
        getChildren().addAll(week(read), children(read.figures()), concerns(read.figures()));
    }

    private Node week(Today read) {
        Card card = Card.titled("This week");
        card.setId("this-week");
        card.getStyleClass().add("side-card");
        List<ComesUp> week = read.week(model.around().days());
        week.forEach(one -> card.getChildren().add(comesUp(one)));
        if (week.isEmpty()) {
            card.getChildren()
                    .add(Texts.small("Nothing has a day of its own in the next five school days."));
        }
        return card;
    }

    private Node comesUp(ComesUp one) {
        Label when = Texts.small(BoardWords.when(one, model.around().today()));
        when.getStyleClass().add("week-when");
        String names = BoardWords.names(one.children(), model.around().children());
        Label what = Texts.small(one.what() + (one.children().isEmpty() ? "" : ", " + names));
        what.getStyleClass().add("week-what");
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox line = new HBox(when, what);
        line.getStyleClass().add("week-line");
        return line;
    }

    private static Node children(Figures figures) {
        Figures.Cases cases = figures.cases();
        Card card = Card.titled("Children");
        card.setId("figures");
        card.getStyleClass().add("side-card");
        card.getChildren()
                .addAll(
                        figure(
                                cases.open(),
                                cases.open() == 1 ? "open case" : "open cases",
                                BoardWords.team(cases)),
                        figure(cases.onPlan(), "on a child protection plan", ""),
                        figure(
                                cases.inNeed(),
                                cases.inNeed() == 1 ? "child in need" : "children in need",
                                ""),
                        figure(cases.lookedAfter(), "looked after", ""));
        return card;
    }

    private static Node figure(int many, String words, String more) {
        Label number = Texts.section(String.valueOf(many));
        number.getStyleClass().add("side-figure");
        VBox said = new VBox(Texts.body(words));
        if (!more.isEmpty()) {
            said.getChildren().add(Texts.small(more));
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(number, said);
        line.getStyleClass().add("figure-line");
        return line;
    }

    private Node concerns(Figures figures) {
        Card card = Card.titled("Concerns each half term", Texts.caption(notes(figures)));
        card.setId("concerns-each-half-term");
        card.getStyleClass().add("side-card");
        card.getChildren().add(new HalfTermBars(figures.concerns()));
        if (figures.usualTerms()) {
            card.getChildren().add(ownDates());
        }
        VBox quality = new VBox();
        quality.getStyleClass().add("quality");
        Figures.Quality now = figures.thisHalfTerm();
        if (now.all() == 0) {
            quality.getChildren().add(Texts.small("No concern in this half term yet."));
        } else {
            quality.getChildren()
                    .addAll(
                            of(now.decidedOnTheDay(), now.all(), "decided on the day"),
                            of(now.voiceHeard(), now.all(), "hold the child\u2019s voice"));
        }
        card.getChildren().add(quality);
        return card;
    }

    private Node ownDates() {
        Hyperlink own =
                Buttons.link(
                        "Keep your term dates",
                        () -> model.around().navigator().go(new Place.Calendar()));
        own.setId("keep-term-dates");
        return own;
    }

    private static String notes(Figures figures) {
        return Stream.of(
                        "The last one is not over.",
                        figures.usualTerms()
                                ? "By the usual dates: this school\u2019s own are not known."
                                : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Node of(int some, int all, String what) {
        Label number = Texts.strong(some + " of " + all);
        number.setWrapText(false);
        number.setMinWidth(Label.USE_PREF_SIZE);
        Label words = Texts.body(what);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(number, words);
        line.getStyleClass().add("quality-line");
        return line;
    }
}
