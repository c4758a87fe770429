package org.daybook.timeline.view;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;
import org.daybook.timeline.Picture;
import org.daybook.timeline.Rulings;
import org.daybook.timeline.Stretch;

/** Makes the nodes of one picture, each at its place. */
final class PictureNodes {

    /** The mean width of a letter of these labels, in em. */
    private static final double LETTER = 0.54;

    private static final double PAUSE_WORDS = 6.6;
    private static final double PAUSE_WEEKS = 4.4;

    private final Picture picture;
    private final LaneHeights heights;
    private final double em;
    private final Stops stops;

    PictureNodes(Picture picture, LaneHeights heights, double em, Stops stops) {
        this.picture = picture;
        this.heights = heights;
        this.em = em;
        this.stops = stops;
    }

    /** From the lowest to the highest: rulings, pauses, today, bars, marks. */
    void into(List<Node> nodes) {
        stops.clear();
        picture.rulings().forEach(one -> ruling(one, nodes));
        for (int lane = 0; lane < picture.rows().size(); lane++) {
            nodes.add(box("lane-rule", 0, heights.top(lane), picture.width(), 1));
        }
        nodes.add(box("lane-rule", 0, heights.bottom(), picture.width(), 1));
        List<Stop> pauses = picture.pauses().stream().map(this::pause).toList();
        nodes.addAll(pauses);
        picture.today().ifPresent(x -> today(x, nodes));
        for (int lane = 0; lane < picture.rows().size(); lane++) {
            lane(lane, nodes);
        }
        stops.add(pauses);
    }

    private void ruling(Rulings.Ruling one, List<Node> nodes) {
        double top = heights.heading() - 0.3 * em;
        nodes.add(box("month-rule", one.x(), top, 1, heights.bottom() - top));
        Label words = Texts.caption(one.words());
        words.setWrapText(false);
        words.relocate(one.x() + 0.3 * em, 0);
        if (one.x() + one.words().length() * LETTER * em < picture.width() + em) {
            nodes.add(words);
        }
    }

    private void lane(int lane, List<Node> nodes) {
        Picture.Row row = picture.rows().get(lane);
        List<Stop> bars = row.bars().stream().map(bar -> bar(lane, bar)).toList();
        List<Stop> piles = row.piles().stream().map(pile -> pile(lane, row, pile)).toList();
        nodes.addAll(bars);
        nodes.addAll(piles);
        stops.add(bars);
        stops.add(piles);
    }

    private Stop bar(int lane, Picture.Bar bar) {
        Stretch stretch = bar.stretch();
        double width = Math.max(3, bar.to() - bar.from());
        Stop stop = new Stop(bar.from(), stretch.said(), List.of());
        stop.getStyleClass().addAll("bar", style(stretch.weight()));
        String before = bar.earlier() ? "\u25c2 " : "";
        Label words = new Label(fitting(before, stretch, width));
        words.setMinWidth(0);
        stop.getChildren().add(words);
        stop.setAlignment(Pos.CENTER_LEFT);
        place(stop, bar.from(), heights.bar(lane, bar.level()), width, heights.bar());
        return stop;
    }

    /** The words where they have room, else the brief ones, else none: half a word says nothing. */
    private String fitting(String before, Stretch stretch, double width) {
        double room = width - em;
        return stretch.labels().stream()
                .map(label -> before + label)
                .filter(label -> label.length() * LETTER * em <= room)
                .findFirst()
                .orElse("");
    }

    private static String style(Stretch.Weight weight) {
        return switch (weight) {
            case GRAVEST -> "bar-gravest";
            case IN_FORCE -> "bar-in-force";
            case ENDED -> "bar-ended";
            case END_NOT_KNOWN -> "bar-end-not-known";
        };
    }

    private Stop pile(int lane, Picture.Row row, Picture.Pile pile) {
        double size = 1.5 * em;
        String number = pile.single() ? "" : String.valueOf(pile.moments().size());
        double width = pile.single() ? size : (1.45 + number.length() * 0.6) * em;
        double left = pile.x() - (pile.single() ? size / 2 : 0.65 * em);
        double x = Math.clamp(left, 0, Math.max(0, picture.width() - width));
        Stop stop = new Stop(x, StopWords.said(row, pile), pile.moments());
        HBox shown = new HBox(new Mark(StopWords.shape(StopWords.sign(pile)), ""));
        shown.getStyleClass().add("pile-mark");
        shown.setAlignment(Pos.CENTER);
        if (!pile.single()) {
            shown.getChildren().add(new Label(number));
            stop.getStyleClass().add("pile");
        }
        stop.getChildren().add(shown);
        place(stop, x, heights.top(lane) + (heights.height(lane) - size) / 2, width, size);
        return stop;
    }

    private Stop pause(Picture.Box box) {
        double width = Math.max(2, box.to() - box.from());
        Stop stop = new Stop(box.from(), box.pause().said(), List.of());
        stop.getStyleClass().add("pause");
        VBox words = new VBox();
        words.setAlignment(Pos.CENTER);
        words.setMinWidth(0);
        if (width >= PAUSE_WORDS * em) {
            words.getChildren()
                    .addAll(
                            plain("No entry", "pause-title"),
                            plain(box.pause().inWeeks() + ",", "pause-words"),
                            plain(box.pause().inSchoolDays(), "pause-words"));
        } else if (width >= PAUSE_WEEKS * em) {
            words.getChildren().add(plain(box.pause().inWeeks(), "pause-words"));
        }
        stop.getChildren().add(words);
        // Below the bars, which lie over it; in the other lanes a pause holds nothing.
        words.setPadding(new Insets(heights.top(1) - heights.heading(), 0, 0, 0));
        double top = heights.heading();
        place(stop, box.from(), top, width, heights.bottom() - top);
        return stop;
    }

    private void today(double x, List<Node> nodes) {
        double top = heights.heading() - 0.3 * em;
        nodes.add(box("today-line", x - 1, top, 2, heights.bottom() - top + 0.2 * em));
        Label word = plain("Today", "today-word");
        StackPane place = new StackPane(word);
        double width = 5 * em;
        double left = Math.clamp(x - width / 2, 0, Math.max(0, picture.width() - width));
        place(place, left, heights.bottom() + 0.2 * em, width, 1.3 * em);
        nodes.add(place);
    }

    private static Label plain(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    private static Region box(String style, double x, double y, double width, double height) {
        Region box = new Region();
        box.getStyleClass().add(style);
        box.setMouseTransparent(true);
        place(box, x, y, width, height);
        return box;
    }

    private static void place(Region node, double x, double y, double width, double height) {
        node.setMinSize(width, height);
        node.setPrefSize(width, height);
        node.setMaxSize(width, height);
        node.relocate(x, y);
    }
}
