package org.daybook.chronology.view;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Role;
import org.daybook.desk.Buttons;
import org.daybook.desk.Chip;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** What kind of entry it is, where it stands, and each child's own part in it. */
final class EntryHead extends VBox {

    private final Entry entry;
    private final FlowPane kind = line();

    /**
     * @param named whether to say whose it is, because entries of several children stand together
     */
    EntryHead(Entry entry, List<Whose> whose, boolean named) {
        this.entry = entry;
        var words = Texts.strong(EntryWords.kind(entry));
        words.getStyleClass().addAll(entry.inForce() ? List.of() : List.of("struck"));
        kind.getChildren().addAll(new Mark(EntryWords.shape(entry.kind()), ""), words);
        getStyleClass().add("entry-heading");
        getChildren().add(kind);
        if (named) {
            whose.forEach(one -> entry.child(one.child()).ifPresent(part -> part(one, part)));
        } else {
            whose.stream()
                    .findFirst()
                    .flatMap(one -> entry.child(one.child()))
                    .ifPresent(part -> tags(part, kind));
        }
        EntryWords.standing(entry).ifPresent(one -> kind.getChildren().add(standing(one)));
        source(whose, named);
    }

    private void source(List<Whose> whose, boolean named) {
        String source =
                named || whose.isEmpty()
                        ? EntryWords.source(entry)
                        : EntryWords.roleAndSource(entry, whose.getFirst());
        if (!source.isEmpty()) {
            getChildren().add(Texts.small(source));
        }
    }

    private void part(Whose one, ChildInEntry part) {
        FlowPane line = line();
        line.getChildren().add(name(one));
        if (part.role() != Role.NOT_SAID) {
            line.getChildren().add(Texts.small(part.role().words().toLowerCase(Locale.ROOT)));
        }
        tags(part, line);
        getChildren().add(line);
    }

    private Node name(Whose one) {
        return one.open()
                .<Node>map(open -> {
                    Hyperlink link = Buttons.link(one.name(), open);
                    link.setId("whose-" + entry.seq());
                    return link;
                })
                .orElseGet(() -> Texts.strong(one.name()));
    }

    private static Node standing(Entry.Standing standing) {
        Mark.Shape shape = standing == Entry.Standing.CLOSED ? Mark.Shape.DONE : Mark.Shape.OPEN;
        var line = Mark.before(shape, Texts.small(standing.words()));
        line.getStyleClass().add("standing");
        return line;
    }

    private static void tags(ChildInEntry part, FlowPane line) {
        part.categories().forEach(category -> line.getChildren().add(Chip.tag(category)));
    }

    private static FlowPane line() {
        FlowPane line = new FlowPane();
        line.setPrefWrapLength(EntryView.ONE_LINE);
        line.getStyleClass().add("entry-head");
        return line;
    }
}
