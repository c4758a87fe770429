package org.daybook.pack.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.desk.Background;
import org.daybook.desk.DeedModel;
import org.daybook.pack.MarkPassage;
import org.daybook.pack.Passage;
import org.daybook.pack.Reason;
import org.jspecify.annotations.Nullable;

/** Words that are being marked to stay behind. */
final class PassageModel extends DeedModel {

    private final MarkPassage mark;
    private final TransferId id;
    private final Consumer<Passage> marked;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Reason> reason = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty("");

    PassageModel(Background background, MarkPassage mark, TransferId id, Consumer<Passage> marked) {
        super(background);
        this.mark = mark;
        this.id = id;
        this.marked = marked;
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<@Nullable Reason> reasonProperty() {
        return reason;
    }

    StringProperty noteProperty() {
        return note;
    }

    /** Takes what is selected in a text, as far as whole words go. */
    void select(String text, int from, int to) {
        words.set(wholeWords(text, from, to));
        problems().clear();
    }

    /** Takes a name, with the reason that it most often has. */
    void take(String name) {
        words.set(name);
        reason.set(Reason.ANOTHER_CHILD);
        problems().clear();
    }

    void clear() {
        words.set("");
        note.set("");
        problems().clear();
    }

    static String wholeWords(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin > 0 && begin < end && isLetter(text, begin) && isLetter(text, begin - 1)) {
            begin--;
        }
        while (end > begin
                && end < text.length()
                && isLetter(text, end - 1)
                && isLetter(text, end)) {
            end++;
        }
        return text.substring(begin, end).strip();
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    @Override
    protected void begin() {
        MarkPassage.Answers answers =
                new MarkPassage.Answers(words.get(), Optional.ofNullable(reason.get()), note.get());
        run(() -> mark.mark(id, answers), this::show);
    }

    private void show(MarkPassage.Outcome outcome) {
        switch (outcome) {
            case MarkPassage.Outcome.Marked(Passage passage) -> {
                clear();
                marked.accept(passage);
            }
            case MarkPassage.Outcome.NotMarked(List<Problem> found) -> problems().setAll(found);
        }
    }
}
