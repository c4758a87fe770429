package org.daybook.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Each component once. */
final class GalleryComponents {

    private GalleryComponents() {}

    static Node page() {
        Keys keys = new Keys().shown("Tab", "next question").on("Ctrl+D", "today", () -> {});
        return new Sheet("Wren Ashdown")
                .belongsTo("Children")
                .saying("Year 5, Kestrel class")
                .actions(
                        Buttons.outlined("Print or send", () -> {}),
                        Buttons.withKey(Buttons.main("Add entry", () -> {}), "Ctrl E"))
                .content(chips(), Columns.rail(main(), rail(), 240))
                .foot(
                        keys,
                        Buttons.withKey(Buttons.text("Leave as draft", () -> {}), "Esc"),
                        Buttons.withKey(Buttons.main("Record concern", () -> {}), "Ctrl Enter"));
    }

    private static Node chips() {
        FlowPane chips =
                new FlowPane(
                        8,
                        8,
                        Chip.gravest("Child protection plan – neglect, since 12 Mar 2026"),
                        Chip.inForce("Reduced hours since 12 Oct"),
                        Chip.ended("Care order, placed at home (ended 2023)"),
                        Chip.status(Mark.Shape.DUE_SOON, "Decide today, before 16:00"),
                        Chip.status(Mark.Shape.LATE, "2 school days late"),
                        Chip.status(Mark.Shape.DONE, "Draft kept at 10:42"),
                        Chip.status(Mark.Shape.NOT_KNOWN, "Not sent yet"));
        return chips;
    }

    private static Node main() {
        var filter = new SimpleObjectProperty<>("Everything");
        var category = FXCollections.observableSet("Neglect");
        Card entry =
                new Card(
                        new HBox(
                                8,
                                Mark.before(Mark.Shape.CONCERN, Texts.strong("Concern")),
                                Chip.tag("Neglect")),
                        Texts.narrative(
                                "Wren came in by the office at 08:50, the third late arrival this fortnight. Coat"
                                        + " wet, no breakfast. Fell asleep during reading and woke startled."),
                        Texts.childsWords(
                                "I did the bottles for the baby because Mum couldn’t get up. I’m good at it.",
                                "Wren’s own words, to Miss Calder, seen alone, in the library corner"),
                        Buttons.link("See earlier wording", () -> {}));
        return new VBox(
                16,
                Card.heading(
                        Texts.section("Chronology"),
                        new FilterChips<>(
                                filter, List.of("Everything", "Concerns", "Agency"), w -> w)),
                entry,
                new ManyChips<>(category, List.of("Neglect", "Physical abuse", "Online"), w -> w),
                new EmptyState(
                        "No files are due out. Add a leaver, or import the leavers’ list.",
                        Buttons.outlined("Add a leaver", () -> {})));
    }

    private static Node rail() {
        List<Node> rows = new ArrayList<>();
        for (Mark.Shape shape : Mark.Shape.values()) {
            rows.add(Mark.before(shape, Texts.small(shape.word())));
        }
        return Card.titled("Shapes", new Rows(rows.toArray(Node[]::new)));
    }
}
