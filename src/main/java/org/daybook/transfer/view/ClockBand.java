package org.daybook.transfer.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Texts;

/** How long, counted from what: the number, the day, the strip of days. */
final class ClockBand extends Card {

    /** Six days side by side, in pixels at 100 % text. */
    private static final double STRIP = 380;

    ClockBand(ClockFace face) {
        getStyleClass().addAll("clock-band", Shapes.style(face.urgency()));
        setId("clock");
        VBox words = new VBox(Texts.section(face.due()), Texts.small(face.basis()));
        words.getStyleClass().add("clock-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox left = new HBox(number(face), words);
        left.getStyleClass().add("clock-left");
        getChildren().add(Columns.rail(left, strip(face), STRIP));
    }

    private static Node number(ClockFace face) {
        Label figure = Texts.figure(face.figure());
        Label unit = Texts.section(face.unit());
        figure.setMinWidth(USE_PREF_SIZE);
        unit.setMinWidth(USE_PREF_SIZE);
        HBox number = new HBox(figure, unit);
        number.getStyleClass().add("clock-number");
        number.setMinWidth(USE_PREF_SIZE);
        return number;
    }

    private static Node strip(ClockFace face) {
        FlowPane strip = new FlowPane();
        strip.getStyleClass().add("day-strip");
        for (ClockFace.DayFace day : face.days()) {
            VBox box =
                    new VBox(
                            Texts.caption(day.weekday()),
                            Texts.strong(day.number()),
                            Texts.caption(day.words()));
            box.getStyleClass().addAll("day-box", Shapes.style(day.kind()));
            box.setAccessibleText(day.aloud());
            strip.getChildren().add(box);
        }
        return strip;
    }
}
