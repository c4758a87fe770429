package org.daybook.bodymap.view;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;
import org.daybook.desk.Texts;

/** A body map to be read: a line of words for each mark, and beside them the small figures. */
public final class BodyMapShown extends HBox {

    public BodyMapShown(BodyMap map) {
        VBox words = new VBox();
        map.lines().forEach(line -> words.getChildren().add(Texts.body(line)));
        words.getStyleClass().add("map-lines");
        getChildren().add(words);
        for (BodySide side : sides(map)) {
            getChildren().add(figure(map, side));
        }
        BodyMapPart.dress(this);
        getStyleClass().add("map-shown");
    }

    /** A side without a mark is not drawn. */
    private static List<BodySide> sides(BodyMap map) {
        return List.of(BodySide.values()).stream()
                .filter(side -> map.marks().stream().anyMatch(mark -> mark.side() == side))
                .toList();
    }

    private static VBox figure(BodyMap map, BodySide side) {
        Figure figure = new Figure();
        figure.getStyleClass().add("small");
        List<BodyMark> marks = map.marks();
        for (int i = 0; i < marks.size(); i++) {
            BodyMark mark = marks.get(i);
            if (mark.side() == side) {
                figure.lay(new MarkDot(i + 1), mark.x(), mark.y());
            }
        }
        VBox column = new VBox(Texts.caption(side.words()), figure);
        column.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        column.setAccessibleText(
                "The figure from its " + side.words().toLowerCase(java.util.Locale.ROOT));
        column.getStyleClass().add("figure-column");
        return column;
    }
}
