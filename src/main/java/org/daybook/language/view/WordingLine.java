package org.daybook.language.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daybook.desk.Texts;
import org.daybook.language.FoundPhrase;
import org.jspecify.annotations.Nullable;

/**
 * The line below a field of the writer's own words. It speaks when the typing has stopped and a
 * phrase of the list stands there, takes no focus, and stops nothing. While it is silent it takes
 * no room, and Tab passes it by.
 */
public final class WordingLine extends VBox {

    private static final Duration TYPING_STOPS = Duration.millis(600);

    private final TextInputControl field;
    private final WordingModel model;
    private final PauseTransition pause = new PauseTransition(TYPING_STOPS);
    private final List<PhraseRow> rows = new ArrayList<>();
    private WordingModel.Asked asked = WordingModel.Asked.NOTHING;
    private @Nullable String helpBefore;
    private String helpGiven = "";

    /**
     * @param field never the one that holds the child's words
     * @param text what is typed into it
     * @param model shared by all fields of one form
     */
    public WordingLine(TextInputControl field, StringProperty text, WordingModel model) {
        this.field = field;
        this.model = model;
        getStylesheets()
                .add(
                        Objects.requireNonNull(WordingLine.class.getResource("language.css"))
                                .toExternalForm());
        getStyleClass().add("wording-line");
        setAccessibleRole(AccessibleRole.TEXT);
        show(WordingModel.Asked.NOTHING);
        pause.setOnFinished(_ -> look());
        text.subscribe(_ -> pause.playFromStart());
        model.changes().subscribe(_ -> look());
        field.idProperty().subscribe(id -> setId(id == null ? null : id + "-wording"));
    }

    /** Looks at what stands in the field now. */
    void look() {
        pause.stop();
        WordingModel.Asked now = model.about(field.getText());
        if (!now.equals(asked)) {
            show(now);
        }
    }

    private void show(WordingModel.Asked now) {
        boolean same = sameWords(now);
        asked = now;
        if (!same) {
            rows.clear();
            now.shown().forEach(one -> rows.add(new PhraseRow(one, this)));
            List<Node> lines = new ArrayList<>(rows);
            if (now.more() > 0) {
                lines.add(more(now.more()));
            }
            getChildren().setAll(lines);
        }
        setVisible(!now.shown().isEmpty());
        setManaged(!now.shown().isEmpty());
        tell(
                now.shown().stream()
                        .map(one -> PhraseRow.quoted(one) + ": " + one.phrase().why())
                        .collect(Collectors.joining(" ")));
    }

    /** What moved only because something was typed before it stays as it is, its focus too. */
    private boolean sameWords(WordingModel.Asked now) {
        return now.more() == asked.more() && words(now).equals(words(asked));
    }

    private static List<String> words(WordingModel.Asked one) {
        return one.shown().stream()
                .map(found -> found.phrase().id() + " " + found.quoted())
                .toList();
    }

    private static Label more(int many) {
        return Texts.small("and " + many + " more");
    }

    /** A screen reader hears it with the field, after the words of the field itself. */
    private void tell(String words) {
        setAccessibleText(words);
        String help = field.getAccessibleHelp();
        if (!Objects.equals(help, helpGiven)) {
            helpBefore = help;
        }
        String before = helpBefore == null ? "" : helpBefore;
        helpGiven = words.isEmpty() ? before : (before + " " + words).strip();
        field.setAccessibleHelp(helpGiven);
    }

    /** Puts the focus into the field and selects the words there. */
    void select(FoundPhrase phrase) {
        look();
        asked.shown().stream()
                .filter(one -> one.phrase().id().equals(phrase.phrase().id()))
                .findFirst()
                .ifPresent(one -> {
                    field.requestFocus();
                    field.selectRange(one.start(), one.end());
                });
    }

    /** The focus goes on to the next question, and back to the field after the last. */
    void keep(FoundPhrase phrase) {
        model.keep(phrase);
        if (rows.isEmpty()) {
            field.requestFocus();
        } else {
            rows.getFirst().focus();
        }
    }
}
