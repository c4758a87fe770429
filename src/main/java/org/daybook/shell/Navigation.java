package org.daybook.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.desk.Mark;
import org.daybook.desk.Navigator;
import org.daybook.desk.Place;
import org.daybook.desk.Scrolling;
import org.daybook.desk.Texts;

/**
 * The column at the left: whose records, the rooms, the pages of the room that one is in, how safe
 * it all is. It folds to icons.
 */
final class Navigation extends VBox {

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Map<Room, NavigationLine> rooms = new EnumMap<>(Room.class);
    private final Map<Subpage, NavigationLine> subpages = new HashMap<>();
    private final BooleanProperty folded = new SimpleBooleanProperty();

    Navigation(FrameModel model, Navigator navigator) {
        getStyleClass().add("navigation");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText("Rooms of the daybook");
        VBox lines = new VBox();
        lines.getStyleClass().add("navigation-lines");
        lines.getChildren().addAll(lines(Room.DAILY, navigator));
        lines.getChildren().add(rule());
        lines.getChildren().addAll(lines(Room.SELDOM, navigator));
        getChildren().addAll(head(model), scrolled(lines), foot(model));
        folded.subscribe(this::fold);
        model.countsProperty().subscribe(this::count);
    }

    BooleanProperty foldedProperty() {
        return folded;
    }

    /** Marks the room of a place and, below it, its pages. */
    void show(Place place) {
        Room here = Room.of(place);
        Optional<Subpage> page = Subpage.of(place);
        rooms.forEach((room, line) -> line.here(room == here));
        subpages.forEach((one, line) -> {
            line.show(one.room() == here);
            line.here(page.equals(Optional.of(one)));
        });
    }

    private void count(Counts now) {
        rooms.forEach((room, line) -> line.count(now.of(room)));
    }

    private List<Node> lines(List<Room> which, Navigator navigator) {
        List<Node> lines = new ArrayList<>();
        for (Room room : which) {
            NavigationLine line =
                    new NavigationLine(
                            room.words(), room.id(), room.icon(), () -> navigator.go(room.place()));
            rooms.put(room, line);
            lines.add(line);
            Subpage.of(room).forEach(page -> lines.add(below(page, navigator)));
        }
        return lines;
    }

    private NavigationLine below(Subpage page, Navigator navigator) {
        NavigationLine line =
                new NavigationLine(
                                page.words(),
                                page.id(),
                                page.icon(),
                                () -> navigator.go(page.place()))
                        .below();
        line.show(false);
        subpages.put(page, line);
        return line;
    }

    /** In a low window, or in large text, the lines scroll and head and foot stay. */
    private static ScrollPane scrolled(VBox lines) {
        ScrollPane scroll = new ScrollPane(lines);
        scroll.getStyleClass().add("navigation-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Scrolling.followFocus(scroll);
        return scroll;
    }

    private VBox head(FrameModel model) {
        Label name = Texts.section("Daybook");
        Label school = Texts.caption("");
        school.setId("school-name");
        school.textProperty().bind(model.schoolProperty());
        VBox head = new VBox(name, school);
        head.getStyleClass().add("navigation-head");
        head.visibleProperty().bind(folded.not());
        head.managedProperty().bind(folded.not());
        return head;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("navigation-rule");
        return rule;
    }

    private VBox foot(FrameModel model) {
        Mark mark = new Mark(Mark.Shape.DONE, "");
        Label brief = Texts.caption("");
        HBox copy = new HBox(mark, brief);
        copy.getStyleClass().add("copy-line");
        copy.setId("safe-copy-line");
        model.copyProperty()
                .subscribe(line -> {
                    brief.setText(line.brief());
                    Mark shape = new Mark(line.fresh() ? Mark.Shape.DONE : Mark.Shape.DUE_SOON, "");
                    copy.getChildren().set(0, shape);
                    copy.pseudoClassStateChanged(PseudoClass.getPseudoClass("fresh"), line.fresh());
                });
        Label lock = Texts.caption("");
        lock.setId("lock-line");
        lock.textProperty().bind(model.lockLineProperty());
        VBox foot = new VBox(copy, lock);
        foot.getStyleClass().add("navigation-foot");
        brief.visibleProperty().bind(folded.not());
        brief.managedProperty().bind(folded.not());
        lock.visibleProperty().bind(folded.not());
        lock.managedProperty().bind(folded.not());
        return foot;
    }

    private void fold(boolean small) {
        pseudoClassStateChanged(FOLDED, small);
        rooms.values().forEach(line -> line.fold(small));
        subpages.values().forEach(line -> line.fold(small));
    }
}
