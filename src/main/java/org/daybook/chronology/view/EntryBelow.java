package org.daybook.chronology.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.chronology.Action;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Turn;
import org.daybook.desk.Buttons;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** What was decided, agreed and done because of an entry, and what became of it. */
final class EntryBelow extends VBox {

    private final Entry entry;
    private final ChildFileModel model;
    private final EntryView view;
    private final Consumer<Action> finish;

    /**
     * @param finish asks what came of an action
     */
    EntryBelow(Entry entry, ChildFileModel model, EntryView view, Consumer<Action> finish) {
        this.entry = entry;
        this.model = model;
        this.view = view;
        this.finish = finish;
        getChildren().addAll(view.decisions());
        actions().ifPresent(getChildren()::add);
        getChildren().addAll(turns());
        feedback().ifPresent(getChildren()::add);
        getChildren().addAll(same());
        getStyleClass().add("entry-below");
        setManaged(!getChildren().isEmpty());
        setVisible(isManaged());
    }

    private Optional<Node> actions() {
        if (entry.actions().isEmpty()) {
            return Optional.empty();
        }
        VBox actions = new VBox();
        actions.getStyleClass().add("entry-facts");
        entry.actions().forEach(one -> actions.getChildren().add(action(one)));
        return Optional.of(EntryView.labelled("Actions", actions));
    }

    private Node action(Action action) {
        boolean asks = action.open() && entry.inForce();
        VBox words = new VBox(Texts.body(EntryWords.action(action)));
        if (asks && action.late(view.today())) {
            words.getChildren().add(Texts.status(Mark.Shape.LATE, EntryWords.NOT_HEARD));
        }
        HBox line = new HBox(new Mark(shape(action, asks)), words);
        line.getStyleClass().add("entry-action");
        if (asks) {
            Hyperlink done = Buttons.link("Done", () -> finish.accept(action));
            done.setMinWidth(Region.USE_PREF_SIZE);
            done.setAccessibleText("Done: " + action.what());
            line.getChildren().add(done);
        }
        return line;
    }

    private Mark.Shape shape(Action action, boolean asks) {
        return action.open() && !asks ? Mark.Shape.ENDED : EntryWords.shape(action, view.today());
    }

    /** Every turn that is not said above already, the earliest first. */
    private List<Node> turns() {
        List<Node> lines = new ArrayList<>();
        for (Turn turn : entry.turns()) {
            boolean above = entry.withdrawal().filter(turn::equals).isPresent();
            if (!above && !TurnWords.label(turn).isEmpty()) {
                lines.add(turn(turn));
            }
        }
        return lines;
    }

    private static Node turn(Turn turn) {
        VBox words =
                new VBox(
                        turn.kind() == Turn.Kind.CLOSED
                                ? Texts.strong(TurnWords.what(turn))
                                : Texts.body(TurnWords.what(turn)),
                        Texts.second(TurnWords.byWhom(turn)));
        return EntryView.labelled(TurnWords.label(turn), words);
    }

    private Optional<Node> feedback() {
        if (!TurnWords.stillToTell(entry)) {
            return Optional.empty();
        }
        boolean late =
                entry.wording()
                        .feedback()
                        .when()
                        .day()
                        .filter(day -> day.isBefore(view.today()))
                        .isPresent();
        HBox line =
                new HBox(
                        new Mark(late ? Mark.Shape.LATE : Mark.Shape.OPEN),
                        Texts.body(TurnWords.toTell(entry)));
        line.getStyleClass().add("entry-action");
        return Optional.of(EntryView.labelled("Feedback", line));
    }

    /** The other accounts of the same thing, each a step away. */
    private List<Node> same() {
        return entry.tookIn().stream()
                .flatMap(id -> model.all().find(id).stream())
                .map(this::same)
                .toList();
    }

    private Node same(Entry other) {
        Hyperlink go = Buttons.link("Go to it", () -> model.show(other.id()));
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setAccessibleText("Go to it: " + TurnWords.also(other));
        HBox line = new HBox(Texts.body(TurnWords.also(other)), go);
        HBox.setHgrow(line.getChildren().getFirst(), Priority.SOMETIMES);
        line.getStyleClass().add("entry-action");
        return EntryView.labelled("The same", line);
    }
}
