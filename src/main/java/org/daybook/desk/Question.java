package org.daybook.desk;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One question of a form: the words, a hint beside them, the field, and under it what is wrong with
 * the answer.
 */
public final class Question extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final String field;
    private final Node control;
    private final Node named;
    private final Label words;
    private final Flow heading = new Flow();
    private final Label sentence = Texts.text("", "message");
    private final HBox message = new HBox(new Mark(Mark.Shape.LATE, ""), sentence);
    private String hint = "";
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty complaint = new SimpleStringProperty("");

    Question(String field, String question, Node control, Node named) {
        this.field = field;
        this.control = control;
        this.named = named;
        words = Texts.text(question, "question-words");
        words.setLabelFor(named);
        named.setId(field);
        heading.getStyleClass().add("question-heading");
        heading.getChildren().add(withinTheField(words));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        message.getStyleClass().add("message-line");
        message.managedProperty().bind(message.visibleProperty());
        getStyleClass().add("question");
        if (!question.isEmpty()) {
            getChildren().add(heading);
        }
        getChildren().addAll(control, message);
        problem.subscribe(_ -> show());
        complaint.subscribe(_ -> show());
    }

    /** Words longer than their field wrap above it instead of lying over the next question. */
    private Label withinTheField(Label label) {
        label.maxWidthProperty()
                .bind(
                        heading.widthProperty()
                                .map(width ->
                                        width.doubleValue() > 0
                                                ? width.doubleValue()
                                                : Double.MAX_VALUE));
        return label;
    }

    /** A few words beside the question, for whoever needs them. */
    public Question hint(String hint) {
        heading.getChildren().add(withinTheField(Texts.text(hint, "hint")));
        this.hint = hint;
        named.setAccessibleHelp(hint);
        return this;
    }

    /** The words of the question, to bind where they carry a name. */
    public Label words() {
        return words;
    }

    /** What is typed into. */
    public Node control() {
        return control;
    }

    /** Puts something under the field: a prompt, a link, a note. */
    public Question under(Node note) {
        getChildren().add(note);
        return this;
    }

    /** What is said of the answer under the field; empty while nothing is. */
    public ObservableValue<String> said() {
        return sentence.textProperty();
    }

    /** Zero for a question whose words stand in the control itself. */
    double headingHeight(double width) {
        return heading.getParent() == null ? 0 : heading.prefHeight(width);
    }

    void problem(String sentences) {
        problem.set(sentences);
    }

    void complaints(ReadOnlyStringProperty complaints) {
        complaint.bind(complaints);
    }

    boolean hasProblem() {
        return message.isVisible();
    }

    void focus() {
        control.requestFocus();
    }

    private void show() {
        String shown = problem.get().isEmpty() ? complaint.get() : problem.get();
        sentence.setText(shown);
        message.setVisible(!shown.isEmpty());
        control.pseudoClassStateChanged(REFUSED, !shown.isEmpty());
        named.pseudoClassStateChanged(REFUSED, !shown.isEmpty());
        named.setAccessibleHelp(shown.isEmpty() ? hint : "Not accepted. " + shown);
    }
}
