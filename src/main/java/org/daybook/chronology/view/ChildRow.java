package org.daybook.chronology.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.bodymap.BodyMap;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Role;
import org.daybook.desk.Buttons;
import org.daybook.desk.LetterJump;
import org.daybook.desk.OneStop;
import org.daybook.desk.Texts;
import org.jspecify.annotations.Nullable;

/** One child in a form: its role, its categories, the marks on its body. */
final class ChildRow extends VBox {

    private static final List<Role> ROLES =
            List.of(Role.VICTIM, Role.ALLEGED, Role.WITNESS, Role.AFFECTED);

    private final FormParts parts;
    private final Lent lent;
    private final ChildPart part;
    private final ComboBox<Role> role;
    private final ComboBox<String> category;
    private final Hyperlink bodyMap;
    private final VBox figure = new VBox();

    /**
     * @param then where Enter goes from the category
     */
    ChildRow(ChildPart part, FormParts parts, Lent lent, Consumer<ChildPart> then) {
        this.part = part;
        this.parts = parts;
        this.lent = lent;
        this.role = role();
        this.category = category();
        figure.setManaged(false);
        this.bodyMap = bodyMap();
        OneStop rest = new OneStop(more(), remove());
        rest.setMinWidth(USE_PREF_SIZE);
        HBox answers = new HBox(role, category, rest);
        HBox.setHgrow(role, Priority.ALWAYS);
        HBox.setHgrow(category, Priority.ALWAYS);
        answers.getStyleClass().add("child-answers");
        enterGoesOn(role, category::requestFocus);
        enterGoesOn(category, () -> then.accept(part));
        getChildren().addAll(head(), answers, figure);
        getStyleClass().add("child-row");
    }

    ChildPart part() {
        return part;
    }

    /** The focus goes to its first answer. */
    @Override
    public void requestFocus() {
        (role.isVisible() ? role : category).requestFocus();
    }

    /** Opens the figure below the row and goes into it, or closes it. */
    void turnBodyMap() {
        if (figure.isManaged()) {
            figure.getChildren().clear();
            figure.setManaged(false);
            bodyMap.requestFocus();
        } else {
            Node opened = lent.bodyMap().of(part.firstName(), part.marks());
            figure.getChildren().setAll(opened);
            figure.setManaged(true);
            opened.requestFocus();
        }
    }

    private static void enterGoesOn(ComboBox<?> answer, Runnable on) {
        answer.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER
                            && !event.isControlDown()
                            && !answer.isShowing()) {
                        event.consume();
                        on.run();
                    }
                });
    }

    private Node head() {
        HBox name = new HBox(Texts.strong(part.name()), Texts.small(part.year()));
        name.getStyleClass().add("child-name");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(name, between, bodyMap);
        head.getStyleClass().add("child-name");
        return head;
    }

    /** A concern gives each child its part in it; other entries do not, unless it was given. */
    private ComboBox<Role> role() {
        ComboBox<Role> choice = choice(FXCollections.observableArrayList(ROLES), "Role");
        choice.setConverter(said(Role::words));
        choice.valueProperty().bindBidirectional(part.role());
        LetterJump.on(choice, Role::words, parts.clock());
        choice.setAccessibleText("Role of " + part.firstName());
        shownFor(choice, part.role().map(_ -> true).orElse(false));
        return choice;
    }

    private ComboBox<String> category() {
        ComboBox<String> choice = choice(parts.categories(), "Main category");
        choice.valueProperty().bindBidirectional(part.category());
        LetterJump.on(choice, words -> words, parts.clock());
        choice.setAccessibleText("Main category for " + part.firstName());
        return choice;
    }

    private Hyperlink bodyMap() {
        Hyperlink link = Buttons.link("", this::turnBodyMap);
        StringBinding bodyMapWords =
                Bindings.createStringBinding(() -> bodyMapWords(part.marks().get()), part.marks());
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.textProperty()
                .bind(
                        Bindings.when(figure.managedProperty())
                                .then("Close the body map")
                                .otherwise(bodyMapWords));
        link.accessibleTextProperty()
                .bind(link.textProperty().map(words -> words + " of " + part.firstName()));
        shownFor(link, part.marks().map(marks -> !marks.isEmpty()));
        return link;
    }

    private void shownFor(Node node, ObservableValue<Boolean> answered) {
        ObservableValue<Boolean> concern =
                parts.answers().kind().map(kind -> kind == EntryKind.CONCERN);
        node.visibleProperty().bind(concern.flatMap(yes -> yes ? concern : answered));
        node.managedProperty().bind(node.visibleProperty());
    }

    private static String bodyMapWords(BodyMap marks) {
        return switch (marks.size()) {
            case 0 -> "Mark the body map";
            case 1 -> "Mark the body map (1 mark)";
            default -> "Mark the body map (" + marks.size() + " marks)";
        };
    }

    private MenuButton more() {
        MenuButton more = new MenuButton();
        more.getStyleClass().add("more-categories");
        more.setMinWidth(USE_PREF_SIZE);
        Runnable show = () -> more.setText(moreWords(part.more().size()));
        part.more().addListener((ListChangeListener<String>) _ -> show.run());
        show.run();
        more.setAccessibleText("More categories for " + part.firstName());
        more.setOnShowing(
                _ -> more.getItems().setAll(parts.categories().stream().map(this::item).toList()));
        more.getItems().setAll(new CheckMenuItem(""));
        return more;
    }

    private CheckMenuItem item(String category) {
        CheckMenuItem item = new CheckMenuItem(category);
        item.setSelected(part.more().contains(category));
        item.setOnAction(_ -> {
            if (!part.more().remove(category)) {
                part.more().add(category);
            }
        });
        return item;
    }

    private Button remove() {
        Button remove = Buttons.text("Remove", () -> parts.answers().removeChild(part));
        remove.setAccessibleText("Remove " + part.firstName());
        return remove;
    }

    private static String moreWords(int many) {
        return many == 0 ? "More" : "+" + many;
    }

    private static <T> ComboBox<T> choice(ObservableList<T> items, String prompt) {
        ComboBox<T> choice = new ComboBox<>(items);
        choice.setPromptText(prompt);
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
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
}
