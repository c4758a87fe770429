package org.daybook.desk;

import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.base.DayText;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.TimeText;
import org.jspecify.annotations.Nullable;

/**
 * Builds every form. Each method makes a question that is bound both ways to the model's property
 * and listens for problems with its field's name; the page lays the questions out and puts them
 * into {@link #of}. The field's name is also the id of what is typed into.
 */
public final class Form {

    private final ObservableList<Problem> problems;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final VBox rest = new VBox();

    /**
     * @param problems what the model found when it was asked to save; empty while nothing is wrong
     */
    public Form(ObservableList<Problem> problems) {
        this.problems = problems;
        rest.getStyleClass().add("form-rest");
        problems.addListener((ListChangeListener<Problem>) _ -> show());
    }

    /** One line of text. */
    public Question text(String field, String question, Property<String> value) {
        TextField text = bound(new TextField(), value);
        return asked(field, question, text, text, value);
    }

    /** Text at length; it grows with what is written. */
    public Question longText(String field, String question, Property<String> value, int leastRows) {
        LongText text = new LongText(leastRows);
        text.textProperty().bindBidirectional(value);
        return asked(field, question, text, text, value);
    }

    /** What a child said, in the serif and beside the bar that this alone has. */
    public Question childsWords(String field, String question, Property<String> value) {
        LongText text = new LongText(1);
        text.getStyleClass().add("childs-words-field");
        text.textProperty().bindBidirectional(value);
        return asked(field, question, text, text, value);
    }

    /** One of a list, which letters go through; null while none is chosen. */
    public <T> Question choice(
            String field,
            String question,
            Property<@Nullable T> value,
            ObservableList<T> options,
            Function<? super T, String> words) {
        ComboBox<T> choice = new ComboBox<>(options);
        choice.setConverter(shown(words));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().bindBidirectional(value);
        LetterJump.on(choice, words, InstantSource.system());
        return asked(field, question, choice, choice, value);
    }

    /** One of a few answers, or none. */
    public <T> Question chips(
            String field,
            String question,
            Property<@Nullable T> value,
            List<? extends T> options,
            Function<? super T, String> words) {
        ChoiceChips<T> chips = new ChoiceChips<>(value, options, words);
        return asked(field, question, chips, chips, value);
    }

    /** Any number of a few answers. */
    public <T> Question manyChips(
            String field,
            String question,
            ObservableSet<T> chosen,
            List<? extends T> options,
            Function<? super T, String> words) {
        ManyChips<T> chips = new ManyChips<>(chosen, options, words);
        return asked(field, question, chips, chips);
    }

    /**
     * Text with a short list of what was probably meant; other text is as good.
     *
     * @param offered asked on the window's thread at every letter, so it must only look into what
     *     is at hand
     */
    public Question suggested(
            String field,
            String question,
            Property<String> value,
            Function<String, List<String>> offered) {
        return suggested(field, question, value, offered, Function.identity(), _ -> {});
    }

    /**
     * Text that finds something: the words stay in the field, the thing itself goes to {@code
     * taken}.
     */
    public <T> Question suggested(
            String field,
            String question,
            Property<String> value,
            Function<String, List<T>> offered,
            Function<T, String> words,
            Consumer<T> taken) {
        TextField text = bound(new TextField(), value);
        var _ = new Suggestions<>(text, offered, words, taken);
        return asked(field, question, text, text, value);
    }

    /** A day as people type it; the model reads the text with {@link DayText} in the same sense. */
    public Question day(
            String field,
            String question,
            Property<String> typed,
            Clock clock,
            DayText.Sense sense) {
        return day(field, question, typed, new DayField(typed, clock, sense));
    }

    /**
     * A day of a year that is given.
     *
     * @param near in the middle of that year: a day typed without one is the nearest to it
     */
    public Question dayNear(
            String field, String question, Property<String> typed, Clock clock, LocalDate near) {
        return day(
                field,
                question,
                typed,
                new DayField(typed, clock, DayText.Sense.EITHER, Optional.of(near)));
    }

    private Question day(String field, String question, Property<String> typed, DayField day) {
        Question asked = asked(field, question, day, day.text(), typed);
        asked.complaints(day.complaintProperty());
        return asked;
    }

    /** A clock time, written out on leaving, or words, which stay. */
    public Question timeOrWords(String field, String question, Property<String> typed) {
        TextField text = bound(new TextField(), typed);
        text.focusedProperty()
                .subscribe(focused -> {
                    if (!focused
                            && TimeText.read(text.getText()) instanceof TimeText.Clock(var time)) {
                        text.setText(Days.time(time));
                    }
                });
        return asked(field, question, text, text, typed);
    }

    public Question passphrase(String field, String question, Property<String> value) {
        PassphraseField passphrase = new PassphraseField(value);
        return asked(field, question, passphrase, passphrase.text(), value);
    }

    /** A sentence that is so, or is not; it stands beside its own box. */
    public Question check(String field, String sentence, Property<Boolean> value) {
        CheckBox check = new CheckBox(sentence);
        check.setWrapText(true);
        check.selectedProperty().bindBidirectional(value);
        return asked(field, "", check, check, value);
    }

    /**
     * Anything else that has a question above it and takes messages under it.
     *
     * @param values a message goes when one of them changes
     */
    public Question custom(
            String field, String question, Node control, ObservableValue<?>... values) {
        return asked(field, question, control, control, values);
    }

    /** The laid-out questions, and at their foot what is wrong with the whole. */
    public VBox of(Node... parts) {
        VBox form = new VBox(parts);
        form.getChildren().add(rest);
        form.getStyleClass().add("form");
        return form;
    }

    /** To call when saving was refused. */
    public void focusFirstProblem() {
        Platform.runLater(() -> firstProblem().ifPresent(Question::focus));
    }

    private Optional<Question> firstProblem() {
        return questions.values().stream().filter(Question::hasProblem).findFirst();
    }

    private Question asked(
            String field, String words, Node control, Node named, ObservableValue<?>... values) {
        Question question = new Question(field, words, control, named);
        if (questions.putIfAbsent(field, question) != null) {
            throw new IllegalArgumentException("asked twice: " + field);
        }
        for (ObservableValue<?> value : values) {
            value.subscribe((_, _) -> question.problem(""));
        }
        show();
        return question;
    }

    private void show() {
        Map<String, String> sentences =
                problems.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Problem::field,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                Problem::sentence, Collectors.joining(" "))));
        questions.forEach((field, question) -> question.problem(sentences.getOrDefault(field, "")));
        sentences.keySet().removeAll(questions.keySet());
        rest.getChildren().setAll(sentences.values().stream().map(Messages::line).toList());
    }

    private static TextField bound(TextField text, Property<String> value) {
        text.textProperty().bindBidirectional(value);
        return text;
    }

    private static <T> StringConverter<T> shown(Function<? super T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
