package org.daybook.bodymap.view;

import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Pictures;
import org.daybook.desk.Sheet;
import org.junit.jupiter.api.Test;

/** The body map as it is marked and as it is read: light, dark, and at 200 % text. */
class BodyMapPicturesTest {

    private static final BodyMap TWO =
            BodyMap.of(
                    new BodyMark(
                            BodySide.FRONT,
                            822,
                            430,
                            BodyMark.Kind.BRUISE,
                            "about 3 cm",
                            "yellow at the edge",
                            "oval"),
                    new BodyMark(
                            BodySide.BACK, 400, 690, BodyMark.Kind.GRAZE, "2 cm by 1 cm", "", ""));

    @Test
    void marking() {
        Pictures.all("bodymap-marking", page(() -> new BodyMapPart("Nell", property(TWO))));
    }

    @Test
    void nothingMarkedYet() {
        Pictures.all("bodymap-empty", page(() -> new BodyMapPart("Nell", property(BodyMap.EMPTY))));
    }

    @Test
    void read() {
        Pictures.all("bodymap-read", page(() -> new BodyMapShown(TWO)));
    }

    private static ObjectProperty<BodyMap> property(BodyMap map) {
        return new SimpleObjectProperty<>(map);
    }

    private static Callable<Node> page(Callable<Node> part) {
        return () ->
                new Sheet("Body map").content(Columns.cards(new Card(part.call()), new Card()));
    }
}
