package org.daybook.chronology.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.daybook.chronology.EntryKind;
import org.daybook.desk.Card;
import org.daybook.desk.FilterChips;
import org.daybook.desk.Form;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** Which kind of entry it is: the first question, which decides what else is asked. */
final class KindPart extends Card {

    static final String FIELD = "kind";

    private static final List<EntryKind> KINDS =
            Stream.of(EntryKind.values()).filter(one -> one != EntryKind.CONCERN).toList();

    KindPart(Form form, ObjectProperty<EntryKind> kind, ObservableValue<String> leftOut) {
        getChildren()
                .addAll(
                        form.custom(
                                        FIELD,
                                        "What is it?",
                                        new FilterChips<>(kind, KINDS, EntryKind::words))
                                .hint("Arrows, or its first letter"),
                        line(Mark.Shape.OPEN, kind.map(KindWords::note)),
                        line(Mark.Shape.ENDED, leftOut));
    }

    private static Node line(Mark.Shape shape, ObservableValue<String> words) {
        var text = Texts.small("");
        text.textProperty().bind(words);
        HBox line = new HBox(new Mark(shape, ""), text);
        line.getStyleClass().add("kind-line");
        line.visibleProperty().bind(words.map(one -> !one.isEmpty()));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}
