package org.daybook.chronology.view;

import static org.daybook.chronology.Question.CHILDREN;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.desk.Buttons;
import org.daybook.desk.Form;
import org.daybook.desk.Question;

/** Which children an entry is about: a line for each, with its own role and categories. */
final class ChildrenRows extends VBox {

    private static final String FINDER = "find-child";

    private final FormParts parts;
    private final Lent lent;
    private final VBox rows = new VBox();
    private final StringProperty sought;
    private final ObservableList<Problem> notFound = FXCollections.observableArrayList();
    private final Question finder;
    private Consumer<ChildPart> then = _ -> requestFocus();

    ChildrenRows(FormParts parts, Lent lent) {
        this.parts = parts;
        this.lent = lent;
        this.sought = parts.answers().text(CHILDREN);
        rows.getStyleClass().add("children-rows");
        getStyleClass().add("children-rows");
        finder = finder();
        sought.subscribe(this::sayWhenNobodyFits);
        getChildren().addAll(rows, siblings(), finder);
        parts.answers()
                .children()
                .addListener((ListChangeListener<ChildPart>) change -> changed(change));
        rows.getChildren().setAll(parts.answers().children().stream().map(this::row).toList());
    }

    @Override
    public void requestFocus() {
        finder.control().requestFocus();
    }

    /** Where Enter goes once a child's role and category are chosen; else to the next child. */
    void then(Consumer<ChildPart> next) {
        then = next;
    }

    /** Opens the body map of the child where the writer is, else of the first. */
    void bodyMap() {
        List<ChildRow> all =
                rows.getChildren().stream()
                        .flatMap(row -> row instanceof ChildRow one ? Stream.of(one) : Stream.of())
                        .toList();
        all.stream()
                .filter(Node::isFocusWithin)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresent(ChildRow::turnBodyMap);
    }

    private Node siblings() {
        ObservableList<Child> offered = parts.siblings().offered();
        Button add = Buttons.low(Buttons.outlined("", parts.siblings()::addAll));
        add.setId("add-siblings");
        Buttons.withKey(add, "Ctrl Shift F");
        add.textProperty()
                .bind(Bindings.createStringBinding(() -> Siblings.words(offered), offered));
        add.accessibleTextProperty().bind(add.textProperty());
        add.visibleProperty().bind(Bindings.isNotEmpty(offered));
        add.managedProperty().bind(add.visibleProperty());
        return add;
    }

    private Question finder() {
        Question question =
                new Form(notFound)
                        .suggested(
                                FINDER,
                                "Add a child",
                                sought,
                                parts.findChildren(),
                                ChildrenRows::words,
                                this::add)
                        .hint("A few letters of a name, then Enter");
        question.control().addEventFilter(KeyEvent.KEY_PRESSED, this::enterTakesTheFirst);
        return question;
    }

    private void enterTakesTheFirst(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            fitting().stream().findFirst().ifPresent(this::add);
            event.consume();
        }
    }

    private List<Child> fitting() {
        return sought.get().isBlank() ? List.of() : parts.findChildren().apply(sought.get());
    }

    private void sayWhenNobodyFits(String typed) {
        boolean nobody = !typed.isBlank() && fitting().isEmpty();
        String sentence =
                parts.answers().children().isEmpty()
                        ? "No child has these letters."
                        : "No other child has these letters.";
        notFound.setAll(nobody ? List.of(new Problem(FINDER, sentence)) : List.of());
    }

    private void add(Child child) {
        sought.set("");
        parts.answers().addChild(child);
        rows.getChildren().getLast().requestFocus();
    }

    private void changed(ListChangeListener.Change<? extends ChildPart> change) {
        while (change.next()) {
            if (change.wasReplaced() || change.wasPermutated()) {
                rows.getChildren()
                        .setAll(parts.answers().children().stream().map(this::row).toList());
                return;
            }
            change.getRemoved()
                    .forEach(gone ->
                            rows.getChildren()
                                    .removeIf(row ->
                                            row instanceof ChildRow one
                                                    && one.part().equals(gone)));
            change.getAddedSubList().forEach(part -> rows.getChildren().add(row(part)));
        }
    }

    private Node row(ChildPart part) {
        return new ChildRow(part, parts, lent, one -> then.accept(one));
    }

    private static String words(Child child) {
        return child.yearAndClass().isEmpty()
                ? child.name()
                : child.name() + ", " + child.yearAndClass();
    }
}
