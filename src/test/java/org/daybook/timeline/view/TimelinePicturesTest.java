package org.daybook.timeline.view;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.daybook.desk.Background;
import org.daybook.desk.Look;
import org.daybook.desk.Pictures;
import org.daybook.desk.Sheet;
import org.daybook.timeline.Lanes;
import org.daybook.timeline.Told;
import org.daybook.timeline.Zoom;
import org.junit.jupiter.api.Test;

/** The time line as pictures: light, dark, at 200 % text, at each zoom, empty and crowded. */
class TimelinePicturesTest {

    @Test
    void fifteenMonths() {
        Pictures.all("timeline", () -> shown(Told.wren(), _ -> {}));
    }

    @Test
    void atHand() {
        Pictures.keep(
                "timeline-at-hand",
                () -> {
                    Node page = shown(Told.wren(), _ -> {});
                    javafx.application.Platform.runLater(() -> focusIn(page));
                    return page;
                },
                Look.Mode.LIGHT,
                100,
                1280,
                720);
    }

    @Test
    void everyZoom() {
        for (Zoom zoom : Zoom.values()) {
            Pictures.keep(
                    "timeline-" + zoom.name().toLowerCase(java.util.Locale.ROOT),
                    () -> shown(Told.wren(), model -> model.zoom().set(zoom)),
                    Look.Mode.LIGHT,
                    100,
                    1100,
                    500);
        }
    }

    @Test
    void table() {
        Pictures.all("timeline-table", () -> shown(Told.wren(), TimelineModel::turn));
    }

    @Test
    void emptyAndCrowded() {
        Pictures.keep(
                "timeline-empty",
                () -> shown(Told.empty(), _ -> {}),
                Look.Mode.LIGHT,
                100,
                1100,
                500);
        Pictures.keep(
                "timeline-crowded",
                () -> shown(Told.crowded(1_200), model -> model.zoom().set(Zoom.YEARS)),
                Look.Mode.LIGHT,
                100,
                1100,
                500);
    }

    @Test
    void anEndThatIsNotKnown() {
        Pictures.keep(
                "timeline-end-not-known",
                () -> shown(Told.endNotKnown(), _ -> {}),
                Look.Mode.LIGHT,
                100,
                1100,
                500);
    }

    private static void focusIn(Node page) {
        page.lookup(".pile").requestFocus();
    }

    static Node shown(Lanes lanes, Consumer<TimelineModel> with) {
        TimelineModel model = new TimelineModel(() -> lanes, Background.direct());
        TimelinePart part = new TimelinePart(model);
        part.refresh();
        with.accept(model);
        return new Sheet("Wren Ashdown").content(part.node());
    }
}
