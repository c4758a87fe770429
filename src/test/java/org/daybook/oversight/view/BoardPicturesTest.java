package org.daybook.oversight.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import org.daybook.desk.Background;
import org.daybook.desk.Look;
import org.daybook.desk.Navigator;
import org.daybook.desk.Pictures;
import org.daybook.desk.Place;
import org.daybook.oversight.TestBoard;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** Today as pictures: a full morning, a calm one, the first day. */
class BoardPicturesTest {

    @Test
    void fullMorning() {
        Callable<Node> page = page(TestBoard::full);
        Pictures.all("board", page);
        Pictures.keep("board-720", page, Look.Mode.LIGHT, 100, 1072, 660);
    }

    @Test
    void calmMorning() {
        Pictures.keep("board-calm", page(_ -> {}), Look.Mode.LIGHT, 100, 1200, 700);
    }

    private static Callable<Node> page(Consumer<TestBoard> told) {
        return () -> {
            TestBoard board = new TestBoard(TestStore.open());
            told.accept(board);
            TodayPage page = new TodayPage(model(board, new ArrayList<>()), NOTHING);
            page.arrived();
            return page.node();
        };
    }

    static final InPlace NOTHING = (_, _, _) -> Optional.empty();

    static TodayModel model(TestBoard board, List<Place> gone) {
        Navigator navigator =
                new Navigator() {
                    @Override
                    public void go(Place place) {
                        gone.add(place);
                    }

                    @Override
                    public void back() {}
                };
        return new TodayModel(
                board.read,
                new Around(
                        Background.direct(),
                        navigator,
                        board.school.daybook.clock(),
                        board.days,
                        board.school.find,
                        new Around.Receipt(new SimpleStringProperty(""), () -> {}),
                        board.school.letGoDraft()::letGo));
    }
}
