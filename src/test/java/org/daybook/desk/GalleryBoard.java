package org.daybook.desk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A board after look/today.png, made of the kit alone. */
final class GalleryBoard {

    private GalleryBoard() {}

    static Node page() {
        Card due =
                new Card(
                        new Rows(
                                line(
                                        Mark.Shape.LATE,
                                        "Nell Quarry",
                                        "Bruise on left forearm.",
                                        "1 day late",
                                        "Decide"),
                                line(
                                        Mark.Shape.DUE_SOON,
                                        "Ivy Tansley",
                                        "Pack checked, not yet sent.",
                                        "2 school days left",
                                        "Record sending"),
                                line(
                                        Mark.Shape.OPEN,
                                        "Tobias Fernhill",
                                        "No deputy.",
                                        "7 school days",
                                        "Name a deputy")));
        Card week = Card.titled("This week", Texts.small("Wed 09:00  Supervision, Mr Fenn"));
        Card children =
                Card.titled(
                        "Children", new HBox(12, Texts.section("23"), Texts.body("open cases")));
        return new Sheet("Tuesday 24 November")
                .saying("Seven things need you. Three of them are late.")
                .content(Columns.rail(due, new VBox(16, week, children), 272));
    }

    private static Node line(Mark.Shape shape, String name, String why, String late, String deed) {
        VBox who = new VBox(Texts.strong(name), Texts.small("Year 4"));
        VBox reason = new VBox(Texts.body(why));
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button button =
                Buttons.low(
                        shape == Mark.Shape.LATE
                                ? Buttons.main(deed, () -> {})
                                : Buttons.outlined(deed, () -> {}));
        HBox line = new HBox(12, new Mark(shape), who, reason, Texts.status(shape, late), button);
        line.getStyleClass().addAll(List.of("status-line"));
        return line;
    }
}
