package org.daybook.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.daybook.base.DayText.Sense;
import org.daybook.base.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormTest {

    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final StringProperty story = new SimpleStringProperty("");
    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty teller = new SimpleStringProperty("");
    private Form form = new Form(problems);

    private Node page() {
        form = new Form(problems);
        return form.of(
                form.longText("story", "What happened?", story, 3).hint("In plain words"),
                form.day("when", "When?", when, GalleryForm.NOON, Sense.HAPPENED),
                form.suggested(
                        "teller",
                        "Who told you?",
                        teller,
                        typed ->
                                List.of("Miss Calder", "Mr Fenn").stream()
                                        .filter(n -> n.contains(typed))
                                        .toList()));
    }

    @Test
    void everyQuestionNamesItsField() {
        try (ShownWindow window = new ShownWindow(this::page)) {
            for (Label words : window.hands.lookup(".question-words").queryAllAs(Label.class)) {
                assertThat(words.getLabelFor()).as(words.getText()).isNotNull();
            }
        }
    }

    @Test
    void lettersGoThroughAListOfChoices() {
        ObjectProperty<@Nullable String> lead = new SimpleObjectProperty<>();
        try (ShownWindow window =
                new ShownWindow(() ->
                        form.of(
                                form.choice(
                                        "lead",
                                        "Who leads?",
                                        lead,
                                        FXCollections.observableArrayList(
                                                "Mrs Ruth Marlow", "Mr Joel Fenn", "Ada Calder"),
                                        name -> name)))) {
            Pictures.onWindow(() -> {
                window.find("#lead", ComboBox.class).requestFocus();
                return true;
            });
            window.hands.write("a");
            assertThat(lead.get()).isEqualTo("Ada Calder");
        }
    }

    @Test
    void tabGoesOnFromAStoryAndTypesNothing() {
        try (ShownWindow window = new ShownWindow(this::page)) {
            window.hands.clickOn("#story").write("Nell came in.").push(KeyCode.TAB);
            assertThat(story.get()).isEqualTo("Nell came in.");
            assertThat(window.focused()).isEqualTo("when");
            window.hands.push(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(window.focused()).isEqualTo("story");
        }
    }

    @Test
    void aStoryGrowsWithWhatIsWritten() {
        try (ShownWindow window = new ShownWindow(this::page)) {
            LongText field = window.find("#story", LongText.class);
            double before = field.getHeight();
            Pictures.onWindow(() -> {
                story.set("She came in wet and had not eaten. ".repeat(30));
                return true;
            });
            Pictures.settle(window.stage());
            assertThat(field.getHeight()).isGreaterThan(before * 1.5);
        }
    }

    @Test
    void theMessageStandsUnderItsFieldAndTheFocusGoesToTheFirst() {
        try (ShownWindow window = new ShownWindow(this::page)) {
            refuse(new Problem("teller", "Say who told you."), new Problem("when", "Say when."));
            assertThat(window.focused()).isEqualTo("when");
            Pictures.settle(window.stage());
            Label message = window.hands.lookup("Say when.").queryAs(Label.class);
            Node field = window.find("#when", TextInputControl.class);
            assertThat(message.localToScene(0, 0).getY())
                    .isGreaterThan(
                            field.localToScene(0, field.getLayoutBounds().getHeight()).getY());
        }
    }

    @Test
    void aProblemOfTheWholeIsNotLost() {
        try (ShownWindow window = new ShownWindow(this::page)) {
            refuse(
                    new Problem("", "Choose at least one child."),
                    new Problem("gone", "No such question."));
            assertThat(window.hands.lookup("Choose at least one child.").tryQuery()).isPresent();
            assertThat(window.hands.lookup("No such question.").tryQuery()).isPresent();
        }
    }

    @Test
    void mendingTheAnswerPutsTheMessageAway() {
        try (ShownWindow window = new ShownWindow(this::page)) {
            refuse(new Problem("teller", "Say who told you."));
            window.hands.write("Mr");
            assertThat(teller.get()).isEqualTo("Mr");
            Label message =
                    window.hands
                            .lookup(".message")
                            .match((Label l) -> !l.getText().isEmpty())
                            .tryQueryAs(Label.class)
                            .orElse(null);
            assertThat(message).isNull();
        }
    }

    @Test
    void aDayThatCannotBeReadStaysAsTyped() {
        try (ShownWindow window = new ShownWindow(this::page)) {
            window.hands.clickOn("#when").write("the 99th").push(KeyCode.TAB);
            assertThat(when.get()).isEqualTo("the 99th");
            assertThat(
                            window.hands
                                    .lookup((Label l) ->
                                            l.getText().startsWith("That is not a day"))
                                    .tryQuery())
                    .isPresent();
        }
    }

    @Test
    void aDayThatIsUnderstoodIsWrittenOut() {
        try (ShownWindow window = new ShownWindow(this::page)) {
            window.hands.clickOn("#when").write("yesterday").push(KeyCode.TAB);
            assertThat(when.get()).isEqualTo("23 Nov 2026");
        }
    }

    @Test
    void aSuggestionIsTakenByKeyboard() {
        try (ShownWindow window = new ShownWindow(this::page)) {
            window.hands
                    .clickOn("#teller")
                    .write("M")
                    .push(KeyCode.DOWN)
                    .push(KeyCode.DOWN)
                    .push(KeyCode.ENTER);
            assertThat(teller.get()).isEqualTo("Mr Fenn");
        }
    }

    @Test
    void aFieldIsAskedOnce() {
        Pictures.onWindow(() -> {
            Form twice = new Form(problems);
            twice.text("who", "Who?", teller);
            assertThatThrownBy(() -> twice.text("who", "Who again?", teller))
                    .isInstanceOf(IllegalArgumentException.class);
            return true;
        });
    }

    private void refuse(Problem... found) {
        Pictures.onWindow(() -> {
            problems.setAll(found);
            form.focusFirstProblem();
            return true;
        });
        Pictures.onWindow(() -> true);
    }
}
