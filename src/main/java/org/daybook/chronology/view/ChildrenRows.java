package org.daybook.chronology.view;

import static org.daybook.chronology.Question.CHILDREN;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.chronology.Role;
import org.daybook.desk.Buttons;
import org.daybook.desk.Form;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;
import org.jspecify.annotations.Nullable;

/** Which children an entry is about: a line for each, with its own role and categories. */
final class ChildrenRows extends VBox {

    private static final String FINDER = "find-child";
    private static final List<Role> ROLES =
            List.of(Role.VICTIM, Role.ALLEGED, Role.WITNESS, Role.AFFECTED);

    private final FormParts parts;
    private final boolean withRoles;
    private final VBox rows = new VBox();
    private final StringProperty sought;
    private final ObservableList<Problem> notFound = FXCollections.observableArrayList();
    private final Question finder;

    ChildrenRows(FormParts parts, boolean withRoles) {
        this.parts = parts;
        this.withRoles = withRoles;
        this.sought = parts.answers().text(CHILDREN);
        rows.getStyleClass().add("children-rows");
        getStyleClass().add("children-rows");
        finder = finder();
        sought.subscribe(this::sayWhenNobodyFits);
        getChildren().addAll(rows, finder);
        parts.answers()
                .children()
                .addListener((ListChangeListener<ChildPart>) change -> changed(change));
        rows.getChildren().setAll(parts.answers().children().stream().map(this::row).toList());
    }

    @Override
    public void requestFocus() {
        finder.control().requestFocus();
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
                            rows.getChildren().removeIf(row -> gone.equals(row.getUserData())));
            change.getAddedSubList().forEach(part -> rows.getChildren().add(row(part)));
        }
    }

    private Node row(ChildPart part) {
        ComboBox<Role> role = choice(FXCollections.observableArrayList(ROLES), "Role");
        role.setConverter(said(Role::words));
        role.valueProperty().bindBidirectional(part.role());
        LetterJump.on(role, Role::words, parts.clock());
        ComboBox<String> category = choice(parts.categories(), "Main category");
        category.valueProperty().bindBidirectional(part.category());
        LetterJump.on(category, words -> words, parts.clock());
        HBox answers = new HBox(category, more(part), remove(part));
        if (withRoles) {
            answers.getChildren().addFirst(role);
        }
        HBox.setHgrow(role, Priority.ALWAYS);
        HBox.setHgrow(category, Priority.ALWAYS);
        answers.getStyleClass().add("child-answers");
        role.setAccessibleText("Role of " + part.firstName());
        category.setAccessibleText("Main category for " + part.firstName());
        VBox row = new ChildRow(withRoles ? role : category);
        row.getChildren().addAll(name(part), answers);
        row.getStyleClass().add("child-row");
        row.setUserData(part);
        return row;
    }

    private static Node name(ChildPart part) {
        HBox name = new HBox(Texts.strong(part.name()), Texts.small(part.year()));
        name.getStyleClass().add("child-name");
        return name;
    }

    private static <T> ComboBox<T> choice(ObservableList<T> items, String prompt) {
        ComboBox<T> choice = new ComboBox<>(items);
        choice.setPromptText(prompt);
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }

    private MenuButton more(ChildPart part) {
        MenuButton more = new MenuButton();
        more.getStyleClass().add("more-categories");
        more.setMinWidth(USE_PREF_SIZE);
        Runnable show = () -> more.setText(moreWords(part.more().size()));
        part.more().addListener((ListChangeListener<String>) _ -> show.run());
        show.run();
        more.setAccessibleText("More categories for " + part.firstName());
        more.setOnShowing(_ ->
                more.getItems()
                        .setAll(parts.categories().stream().map(one -> item(part, one)).toList()));
        more.getItems().setAll(new CheckMenuItem(""));
        return more;
    }

    private static CheckMenuItem item(ChildPart part, String category) {
        CheckMenuItem item = new CheckMenuItem(category);
        item.setSelected(part.more().contains(category));
        item.setOnAction(_ -> {
            if (!part.more().remove(category)) {
                part.more().add(category);
            }
        });
        return item;
    }

    private Button remove(ChildPart part) {
        Button remove = Buttons.text("Remove", () -> parts.answers().removeChild(part));
        remove.setAccessibleText("Remove " + part.firstName());
        return remove;
    }

    private static String moreWords(int many) {
        return many == 0 ? "More" : "+" + many;
    }

    private static String words(Child child) {
        return child.yearAndClass().isEmpty()
                ? child.name()
                : child.name() + ", " + child.yearAndClass();
    }

    private static <T> StringConverter<T> said(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }

    /** A row whose focus is its first answer. */
    private static final class ChildRow extends VBox {

        private final Node first;

        ChildRow(Node first) {
            this.first = first;
        }

        @Override
        public void requestFocus() {
            first.requestFocus();
        }
    }
}
