package org.daybook.chronology.view;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.bodymap.BodyMap;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Details;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Version;
import org.daybook.chronology.Wording;
import org.daybook.desk.Buttons;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** An entry to be read: the whole of it, with nothing to open. */
final class EntryView extends HBox {

    /** Wider than any column: the line breaks only where the column does. */
    static final double ONE_LINE = 2_000;

    private final Entry entry;
    private final List<Whose> whose;
    private final EntryParts parts;
    private final LocalDate today;
    private final VBox body = new VBox();
    private final VBox told = new VBox();

    EntryView(Entry entry, List<Whose> whose, LocalDate today) {
        this(entry, whose, false, EntryParts.NONE, today);
    }

    /**
     * @param named whether to say whose it is, because entries of several children stand together
     */
    EntryView(Entry entry, List<Whose> whose, boolean named, EntryParts parts, LocalDate today) {
        this.entry = entry;
        this.whose = whose;
        this.parts = parts;
        this.today = today;
        getStyleClass().add("entry");
        body.getStyleClass().add("entry-body");
        told.getStyleClass().add("entry-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        body.getChildren().addAll(new EntryHead(entry, whose, named), told);
        told.getChildren().addAll(wording(entry.wording()));
        getChildren().addAll(when(), body);
    }

    /** Room for what can be done with it. */
    VBox body() {
        return body;
    }

    /** What it says. */
    VBox told() {
        return told;
    }

    /**
     * Folds away what it says, because of what a sentence says in its place; gives the way to it.
     */
    Hyperlink fold(Node why) {
        unfold(false);
        told.getStyleClass().add("earlier");
        Hyperlink read = Buttons.link("", () -> {});
        read.setId("read-" + entry.seq());
        read.textProperty()
                .bind(
                        told.managedProperty()
                                .map(open -> open ? "Fold it away" : "Read what it says"));
        read.setOnAction(_ -> unfold(!told.isManaged()));
        body.getChildren().add(1, why);
        return read;
    }

    private void unfold(boolean open) {
        told.setVisible(open);
        told.setManaged(open);
    }

    private Node when() {
        VBox when = new VBox(Texts.strong(EntryWords.day(entry)));
        String time = entry.wording().happened().time();
        if (!time.isEmpty()) {
            when.getChildren().add(Texts.body(time));
        }
        when.getChildren()
                .add(
                        entry.daysLate() > 0
                                ? Texts.status(Mark.Shape.DUE_SOON, EntryWords.written(entry))
                                : Texts.caption(EntryWords.written(entry)));
        if (!EntryWords.writtenBy(entry).isEmpty()) {
            when.getChildren().add(Texts.caption(EntryWords.writtenBy(entry)));
        }
        when.getChildren().add(parts.origin().apply(entry.id()));
        when.getStyleClass().add("entry-when");
        return when;
    }

    private List<Node> wording(Wording wording) {
        VBox said = new VBox();
        said.getStyleClass().add("entry-facts");
        fact(said, "", EntryWords.inShort(wording.details()));
        if (!wording.narrative().isBlank()) {
            said.getChildren().add(Texts.narrative(wording.narrative()));
        }
        whose.forEach(one ->
                wording.child(one.child())
                        .filter(EntryWords::voice)
                        .ifPresent(part -> said.getChildren().add(voice(part, one.firstName()))));
        wording.details().answers().stream()
                .filter(Details.Answer::atLength)
                .forEach(one -> said.getChildren().add(atLength(one)));
        whose.forEach(one ->
                wording.child(one.child())
                        .ifPresent(part -> marks(said, one.firstName(), part.marks())));
        fact(said, KindWords.othersLabel(entry.kind()), wording.othersPresent());
        fact(said, "Done: ", wording.doneSoFar());
        fact(said, "", EntryWords.parents(wording.parents()));
        fact(said, "Also told: ", wording.told());
        return List.of(said);
    }

    private static Node atLength(Details.Answer answer) {
        VBox answered = new VBox(Texts.caption(answer.label()), Texts.narrative(answer.said()));
        answered.getStyleClass().add("entry-answer");
        return answered;
    }

    private void marks(VBox facts, String firstName, BodyMap marks) {
        if (!marks.isEmpty()) {
            facts.getChildren().add(Texts.caption("Seen on " + firstName + "\u2019s body"));
            facts.getChildren().add(parts.bodyMap().apply(marks));
        }
    }

    private static Node voice(ChildInEntry one, String firstName) {
        String heard = EntryWords.heard(one, firstName);
        if (one.words().isBlank()) {
            return Texts.small(heard + ".");
        }
        return EntryWords.said(one)
                ? Texts.childsWords(one.words(), heard)
                : new VBox(Texts.narrative(one.words()), Texts.caption(heard));
    }

    private static void fact(VBox facts, String label, String words) {
        if (!words.isBlank()) {
            facts.getChildren().add(Texts.small(label + words.strip()));
        }
    }

    /** One line for each decision, or that there is none. */
    List<Node> decisions() {
        if (entry.undecided()) {
            HBox open =
                    new HBox(new Mark(Mark.Shape.NOT_KNOWN, ""), Texts.strong("No decision yet"));
            open.getStyleClass().add("entry-line");
            return List.of(labelled("Decision", open));
        }
        return entry.decisions().stream().map(this::decision).toList();
    }

    private Node decision(Decision decision) {
        VBox words =
                new VBox(
                        Texts.strong(decision.sentence()),
                        Texts.second(EntryWords.why(decision, entry)));
        fact(words, "Threshold: ", decision.threshold());
        fact(words, "Advice: ", decision.advice());
        String late = EntryWords.late(decision, entry);
        if (!late.isEmpty()) {
            words.getChildren().add(Texts.status(Mark.Shape.DUE_SOON, late));
        }
        return labelled("Decision", words);
    }

    static Node labelled(String label, Node content) {
        var caption = Texts.small(label);
        caption.getStyleClass().add("entry-label");
        HBox line = new HBox(caption, content);
        HBox.setHgrow(content, Priority.ALWAYS);
        line.getStyleClass().add("entry-line");
        return line;
    }

    /** What it said before, the earliest first. */
    Node earlier() {
        VBox earlier = new VBox();
        for (Version version : entry.earlier()) {
            earlier.getChildren().add(Texts.caption(EntryWords.version(version)));
            if (!version.reason().isEmpty()) {
                earlier.getChildren().add(Texts.caption("Because: " + version.reason()));
            }
            earlier.getChildren().addAll(wording(version.wording()));
        }
        earlier.getChildren()
                .add(Texts.caption("Changed then, because: " + entry.version().reason()));
        earlier.getStyleClass().add("earlier");
        return earlier;
    }

    LocalDate today() {
        return today;
    }
}
