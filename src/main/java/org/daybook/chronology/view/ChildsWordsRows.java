package org.daybook.chronology.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.Voice;
import org.daybook.desk.ChoiceChips;
import org.daybook.desk.Form;
import org.jspecify.annotations.Nullable;

/** The own words of each child in an entry, with how they came and whether it was seen alone. */
final class ChildsWordsRows extends VBox {

    private static final List<Voice> VOICES =
            List.of(
                    Voice.WORDS,
                    Voice.BEHAVIOUR,
                    Voice.DRAWING_OR_PLAY,
                    Voice.THROUGH_AID,
                    Voice.NOT_YET);

    /** How much of a line two chips take beside a field. */
    private static final double CHIPS_SHARE = 0.36;

    private final FormAnswers answers;

    ChildsWordsRows(FormAnswers answers) {
        this.answers = answers;
        getStyleClass().add("words-rows");
        answers.children().addListener((ListChangeListener<ChildPart>) _ -> show());
        show();
    }

    /** Goes to what this child said. */
    void focus(ChildPart part) {
        getChildren().stream()
                .filter(row -> part.equals(row.getUserData()))
                .map(row -> row.lookup(".childs-words-field"))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void show() {
        getChildren().removeIf(row -> answers.children().stream().noneMatch(is(row)));
        for (int at = 0; at < answers.children().size(); at++) {
            ChildPart part = answers.children().get(at);
            if (at >= getChildren().size() || !part.equals(getChildren().get(at).getUserData())) {
                getChildren().add(at, row(part, at + 1));
            }
        }
        setManaged(!getChildren().isEmpty());
    }

    private static Predicate<ChildPart> is(Node row) {
        return part -> part.equals(row.getUserData());
    }

    private static Node row(ChildPart part, int number) {
        var words =
                new Form(FXCollections.observableArrayList())
                        .childsWords("words-" + number, part.firstName(), part.words())
                        .hint("As it was said or shown. Never checked for wording");
        words.words()
                .textProperty()
                .bind(part.voice().map(voice -> asked(part, voice)).orElse(asked(part, null)));
        VBox row = new VBox(words, voice(part), alone(part, note(part, number)));
        row.getStyleClass().add("words-row");
        row.setUserData(part);
        return row;
    }

    private static Node voice(ChildPart part) {
        return new ChoiceChips<>(part.voice(), VOICES, ChildsWordsRows::shortly);
    }

    private static Node alone(ChildPart part, Node note) {
        ChoiceChips<SeenAlone> alone =
                new ChoiceChips<>(
                        part.seenAlone(),
                        List.of(SeenAlone.YES, SeenAlone.NO),
                        one -> one == SeenAlone.YES ? "Seen alone" : "Not alone");
        HBox.setHgrow(note, Priority.ALWAYS);
        alone.setAlignment(Pos.CENTER_LEFT);
        HBox line = new HBox(alone, note);
        alone.prefWrapLengthProperty().bind(line.widthProperty().multiply(CHIPS_SHARE));
        line.getStyleClass().add("voice-line");
        return line;
    }

    private static TextField note(ChildPart part, int number) {
        TextField note = new TextField();
        note.setId("voice-note-" + number);
        note.textProperty().bindBidirectional(part.voiceNote());
        note.promptTextProperty()
                .bind(part.voice().map(ChildsWordsRows::noteAsked).orElse(noteAsked(null)));
        note.accessibleTextProperty().bind(note.promptTextProperty());
        return note;
    }

    private static String asked(ChildPart part, @Nullable Voice voice) {
        return switch (voice) {
            case BEHAVIOUR -> "What " + part.firstName() + " showed";
            case DRAWING_OR_PLAY -> "What " + part.firstName() + " drew or played";
            case null, default -> possessive(part.firstName()) + " own words";
        };
    }

    private static String noteAsked(@Nullable Voice voice) {
        return voice == Voice.NOT_YET ? "Why not yet, and when?" : "Who heard it, and where?";
    }

    private static String shortly(Voice voice) {
        return switch (voice) {
            case THROUGH_AID -> "Interpreter or aid";
            case NOT_YET -> "Not yet\u2026";
            default -> voice.words();
        };
    }

    static String possessive(String name) {
        return name + "\u2019s";
    }
}
