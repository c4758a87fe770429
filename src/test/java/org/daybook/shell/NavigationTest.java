package org.daybook.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.daybook.base.ChildId;
import org.daybook.desk.Look;
import org.daybook.desk.Navigator;
import org.daybook.desk.Pictures;
import org.daybook.desk.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The column at the left, with the pages of the room that one is in. */
class NavigationTest {

    private final List<Place> gone = new ArrayList<>();

    @Test
    void thePagesOfARoomStandBelowItWhileOneIsInItAndNoLonger() {
        Pictures.onWindow(() -> {
            Navigation navigation = navigation(false);
            navigation.show(new Place.Today());
            assertThat(words(navigation)).noneMatch(NavigationTest::isSubpage);
            navigation.show(new Place.StartTransfer(Optional.empty()));
            List<String> expected = new ArrayList<>(List.of("Transfers"));
            Subpage.of(Room.TRANSFERS).forEach(page -> expected.add(page.words()));
            assertThat(words(navigation)).containsSubsequence(expected);
            navigation.show(new Place.ChildFile(ChildId.fresh()));
            assertThat(words(navigation)).noneMatch(NavigationTest::isSubpage);
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("subpages")
    void aPageIsSaidToBeWhereOneIsAndSoIsItsRoom(Subpage page) {
        assertThat(Room.of(page.place())).isEqualTo(page.room());
        assertThat(Subpage.of(page.place())).contains(page);
        Pictures.onWindow(() -> {
            Navigation navigation = navigation(false);
            navigation.show(page.place());
            assertThat(heard(navigation, page.id())).isEqualTo(page.words() + ", you are here");
            assertThat(heard(navigation, page.room().id())).endsWith(", you are here");
            button(navigation, page.id()).fire();
            return true;
        });
        assertThat(gone).containsExactly(page.place());
    }

    static List<Subpage> subpages() {
        return Subpage.ALL;
    }

    @Test
    void foldedItSaysTheSameAndInLargeTextEachLineScrollsIntoSight() {
        Stage stage = shown(true, new Place.TransferList(), 200, 640, 420);
        try {
            for (Node line : reachable(stage)) {
                Pictures.onWindow(() -> {
                    line.requestFocus();
                    return true;
                });
                Pictures.settle(stage);
                assertThat(inSight(stage, line)).as(line.getId()).isTrue();
            }
            assertThat(reachable(stage)).extracting(Node::getId).contains("nav-files-out");
        } finally {
            close(stage);
        }
    }

    @Test
    void picturesOfTheColumn() {
        Place there = Subpage.of(Room.TRANSFERS).getLast().place();
        Pictures.all("navigation", () -> framed(false, there));
        Pictures.keep(
                "navigation-folded", () -> framed(true, there), Look.Mode.LIGHT, 200, 1280, 720);
        assertThat(gone).isEmpty();
    }

    /** Notes where it is sent. */
    private final class Noted implements Navigator {

        @Override
        public void go(Place place) {
            gone.add(place);
        }

        @Override
        public void back() {
            throw new AssertionError("the navigation does not go back");
        }
    }

    private Node framed(boolean folded, Place place) {
        Navigation navigation = navigation(folded);
        navigation.show(place);
        BorderPane frame = new BorderPane();
        frame.setLeft(navigation);
        ShellSheet.dress(frame);
        return frame;
    }

    private Navigation navigation(boolean folded) {
        FrameModel model =
                new FrameModel(
                        () -> "Hollowbrook Primary",
                        () -> new Counts(7, 2),
                        true,
                        RealRecords.CLOCK,
                        () -> Duration.ofMinutes(9),
                        () -> Optional.of(RealRecords.CLOCK.instant()));
        Navigation navigation = new Navigation(model, new Noted());
        navigation.foldedProperty().set(folded);
        return navigation;
    }

    private Stage shown(boolean folded, Place place, int text, int width, int height) {
        return Pictures.onWindow(
                () -> Pictures.show(framed(folded, place), Look.Mode.LIGHT, text, width, height));
    }

    private static void close(Stage stage) {
        Pictures.onWindow(() -> {
            stage.close();
            return true;
        });
    }

    private static List<Node> reachable(Stage stage) {
        return Pictures.onWindow(() ->
                stage.getScene().getRoot().lookupAll(".room").stream()
                        .filter(node -> node.getParent().isVisible())
                        .toList());
    }

    private static boolean inSight(Stage stage, Node line) {
        return Pictures.onWindow(() -> {
            ScrollPane scroll =
                    (ScrollPane) stage.getScene().getRoot().lookup(".navigation-scroll");
            Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
            Bounds wanted = line.localToScene(line.getLayoutBounds());
            return wanted.getMinY() >= seen.getMinY() - 1 && wanted.getMaxY() <= seen.getMaxY() + 1;
        });
    }

    private static boolean isSubpage(String words) {
        return Subpage.of(Room.TRANSFERS).stream().anyMatch(page -> page.words().equals(words));
    }

    private static List<String> words(Navigation navigation) {
        return buttons(navigation).stream().map(Labeled::getText).toList();
    }

    private static String heard(Navigation navigation, String id) {
        return button(navigation, id).getAccessibleText();
    }

    private static Button button(Navigation navigation, String id) {
        return buttons(navigation).stream()
                .filter(button -> id.equals(button.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** Those that are shown, from first to last. */
    private static List<Button> buttons(Navigation navigation) {
        return navigation.getChildren().stream()
                .filter(ScrollPane.class::isInstance)
                .flatMap(scroll ->
                        ((Parent) ((ScrollPane) scroll).getContent())
                                .getChildrenUnmodifiable().stream())
                .filter(NavigationLine.class::isInstance)
                .filter(Node::isManaged)
                .map(line -> (Button) ((NavigationLine) line).getChildren().getFirst())
                .toList();
    }
}
