package org.daybook.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.desk.Mark;
import org.daybook.desk.Navigator;
import org.daybook.desk.Place;
import org.daybook.desk.Texts;

/** The column at the left: whose records, the rooms, how safe they are. It folds to icons. */
final class Navigation extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Map<Room, Button> rooms = new EnumMap<>(Room.class);
    private final Map<Room, Tooltip> tips = new EnumMap<>(Room.class);
    private final Map<Room, Label> numbers = new EnumMap<>(Room.class);
    private Optional<Room> here = Optional.empty();
    private Counts counts = Counts.NONE;
    private final BooleanProperty folded = new SimpleBooleanProperty();

    Navigation(FrameModel model, Navigator navigator) {
        getStyleClass().add("navigation");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText("Rooms of the daybook");
        Region between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        getChildren().add(head(model));
        getChildren().addAll(lines(Room.DAILY, navigator));
        getChildren().add(rule());
        getChildren().addAll(lines(Room.SELDOM, navigator));
        getChildren().addAll(between, foot(model));
        folded.subscribe(this::fold);
        model.countsProperty().subscribe(this::count);
    }

    BooleanProperty foldedProperty() {
        return folded;
    }

    void show(Place place) {
        here = Optional.of(Room.of(place));
        rooms.forEach((room, button) ->
                button.pseudoClassStateChanged(HERE, here.equals(Optional.of(room))));
        rooms.keySet().forEach(this::say);
    }

    /** A number is said with its room; the folded room still says it. */
    private void say(Room room) {
        int many = counts.of(room);
        String waiting = many == 0 ? "" : ", " + many + " waiting";
        String place = here.equals(Optional.of(room)) ? ", you are here" : "";
        button(room).setAccessibleText(room.words() + waiting + place);
        tip(room).setText(room.words() + waiting);
    }

    private void count(Counts now) {
        counts = now;
        numbers.forEach((room, number) -> {
            int many = now.of(room);
            number.setText(many == 0 ? "" : String.valueOf(many));
        });
        rooms.keySet().forEach(this::say);
    }

    private Button button(Room room) {
        return Objects.requireNonNull(rooms.get(room));
    }

    private Tooltip tip(Room room) {
        return Objects.requireNonNull(tips.get(room));
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

    private List<Node> lines(List<Room> which, Navigator navigator) {
        List<Node> lines = new ArrayList<>();
        for (Room room : which) {
            Button line = new Button(room.words());
            line.setGraphic(Icons.beside(line.fontProperty(), room.icon()));
            line.setId(room.id());
            line.setMaxWidth(Double.MAX_VALUE);
            line.getStyleClass().add("room");
            line.setOnAction(_ -> navigator.go(room.place()));
            rooms.put(room, line);
            Tooltip tip = new Tooltip(room.words());
            tips.put(room, tip);
            line.focusVisibleProperty().subscribe(reached -> tell(tip, line, reached));
            lines.add(new StackPane(line, number(room)));
        }
        return lines;
    }

    private Label number(Room room) {
        Label number = Texts.small("");
        number.setId(room.id() + "-count");
        number.getStyleClass().add("room-count");
        number.setMouseTransparent(true);
        number.visibleProperty().bind(folded.not());
        StackPane.setAlignment(number, Pos.CENTER_RIGHT);
        numbers.put(room, number);
        return number;
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

    /** A folded room says its name to the keyboard as it does to the mouse. */
    private void tell(Tooltip tip, Button line, boolean reached) {
        Bounds place = line.localToScreen(line.getBoundsInLocal());
        if (reached && folded.get() && place != null) {
            tip.show(line, place.getMaxX() + 4, place.getMinY());
        } else {
            tip.hide();
        }
    }

    private void fold(boolean small) {
        pseudoClassStateChanged(FOLDED, small);
        rooms.forEach((room, button) -> {
            button.setContentDisplay(small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setTooltip(small ? tips.get(room) : null);
        });
    }
}
