package org.daybook.chronology.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.TextInputControl;
import org.daybook.chronology.Choice;
import org.daybook.chronology.Detail;
import org.daybook.desk.Form;
import org.daybook.desk.Question;
import org.jspecify.annotations.Nullable;

/** Makes the further questions of a form, each once, when its kind first asks it. */
final class DetailQuestions {

    /** More choices than this are a list to open. */
    private static final int CHIPS = 6;

    private static final int TEXT_ROWS = 2;

    private final Form form;
    private final FormParts parts;
    private final Lent lent;
    private final Map<Detail, Question> made = new EnumMap<>(Detail.class);

    DetailQuestions(Form form, FormParts parts, Lent lent) {
        this.form = form;
        this.parts = parts;
        this.lent = lent;
    }

    Question of(Detail detail) {
        return made.computeIfAbsent(detail, this::make);
    }

    private Question make(Detail detail) {
        StringProperty text = parts.answers().text(detail);
        Question question =
                switch (detail.how()) {
                    case LINE, DAY_GONE, DAY_TO_COME ->
                            form.text(detail.field(), detail.words(), text);
                    case STAFF ->
                            form.suggested(detail.field(), detail.words(), text, parts.staff());
                    case TEXT -> atLength(detail, text);
                    case CHOICE -> choice(detail, text);
                };
        return detail.hint().isEmpty() ? question : question.hint(detail.hint());
    }

    /** What somebody said, as it was said, is not asked about. */
    private Question atLength(Detail detail, StringProperty text) {
        Question question = form.longText(detail.field(), detail.words(), text, TEXT_ROWS);
        return detail != Detail.SAID && question.control() instanceof TextInputControl field
                ? question.under(lent.wording().under(field, text))
                : question;
    }

    private Question choice(Detail detail, StringProperty name) {
        ObjectProperty<@Nullable Choice> chosen = chosen(detail, name);
        if (detail.choices().size() <= CHIPS) {
            return form.chips(
                    detail.field(), detail.words(), chosen, detail.choices(), Choice::words);
        }
        return form.choice(
                detail.field(),
                detail.words(),
                chosen,
                FXCollections.observableArrayList(detail.choices()),
                Choice::words);
    }

    /** A name that only a later version knows is no choice here, and stays. */
    private static ObjectProperty<@Nullable Choice> chosen(Detail detail, StringProperty name) {
        ObjectProperty<@Nullable Choice> chosen = new SimpleObjectProperty<>();
        name.subscribe(text -> chosen.set(named(detail, text)));
        chosen.subscribe((_, now) -> {
            if (!Objects.equals(now, named(detail, name.get()))) {
                name.set(now == null ? "" : now.name());
            }
        });
        return chosen;
    }

    private static @Nullable Choice named(Detail detail, String name) {
        return detail.choices().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
