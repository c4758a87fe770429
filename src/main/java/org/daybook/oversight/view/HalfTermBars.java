package org.daybook.oversight.view;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.desk.Texts;
import org.daybook.oversight.Figures;

/** The concerns of the last half terms as small bars, each with its number. */
final class HalfTermBars extends HBox {

    /** The highest bar, in em. */
    private static final double HIGHEST = 5.5;

    private final int most;

    HalfTermBars(List<Figures.Concerns> concerns) {
        this.most = concerns.stream().mapToInt(Figures.Concerns::many).max().orElse(0);
        getStyleClass().add("half-terms");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(BoardWords.bars(concerns));
        for (int at = 0; at < concerns.size(); at++) {
            Node column = column(concerns.get(at), at == concerns.size() - 1);
            HBox.setHgrow(column, Priority.ALWAYS);
            getChildren().add(column);
        }
    }

    private VBox column(Figures.Concerns one, boolean present) {
        Region bar = new Region();
        bar.getStyleClass().add(present ? "bar-now" : "bar-then");
        double height = most == 0 ? 0 : HIGHEST * one.many() / most;
        bar.setStyle(
                String.format(
                        Locale.ROOT,
                        "-fx-pref-height: %.2fem; -fx-min-height: %.2fem;",
                        height,
                        height));
        VBox column =
                new VBox(
                        caption(String.valueOf(one.many())),
                        bar,
                        caption(one.halfTerm().name().replace(' ', '\n')));
        column.getStyleClass().add("half-term");
        column.setAlignment(Pos.BOTTOM_CENTER);
        column.setFillWidth(true);
        return column;
    }

    private static Label caption(String words) {
        Label label = Texts.caption(words);
        label.getStyleClass().add("half-term-words");
        label.setWrapText(false);
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
