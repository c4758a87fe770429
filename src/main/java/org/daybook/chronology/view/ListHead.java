package org.daybook.chronology.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.desk.Buttons;
import org.daybook.desk.FilterChips;
import org.daybook.desk.Flow;
import org.daybook.desk.Head;
import org.daybook.desk.LetterJump;
import org.daybook.desk.Texts;
import org.daybook.desk.ToggleChip;
import org.jspecify.annotations.Nullable;

/** What stands above a chronology: how many entries, in which order, and which of them. */
final class ListHead extends VBox {

    private static final String ANY = "Any category";

    private final ChildFileModel model;
    private final ListChoice choice;
    private final FlowPane further = new FlowPane();
    private final TextField words = new TextField();
    private final Hyperlink find = Buttons.link("", this::turnFurther);

    ListHead(ChildFileModel model) {
        this.model = model;
        this.choice = model.choice();
        getStyleClass().add("file-main");
        further();
        getChildren().addAll(line(), further);
    }

    /** Opens what else narrows the list, and goes to the words to be found. */
    void find() {
        fold(true);
        words.requestFocus();
    }

    private Node line() {
        find.setId("further-filters");
        Flow said = new Flow(Texts.section("Chronology"), count(), order(), find);
        said.getStyleClass().add("list-head");
        FilterChips<ListFilter.Kinds> kinds =
                new FilterChips<>(
                        choice.kinds(), ListFilter.Kinds.often(), ListFilter.Kinds::words);
        kinds.setId("kind-chips");
        Flow chips = new Flow(kinds, family());
        chips.setPrefWrapLength(EntryView.ONE_LINE);
        kinds.setPrefWrapLength(EntryView.ONE_LINE);
        chips.getStyleClass().add("list-filters");
        return new Head(said, chips);
    }

    private Label count() {
        Label count = Texts.small("");
        count.setId("entry-count");
        InvalidationListener recount =
                _ -> count.setText(FileWords.count(model.shown().size(), model.all()));
        model.shown().addListener(recount);
        model.chronology().addListener(recount);
        return count;
    }

    /** Says the order, and turns it. */
    private Node order() {
        Hyperlink order = Buttons.link("", model::turnOrder);
        order.setId("turn-order");
        order.textProperty()
                .bind(choice.newestFirst().map(newest -> newest ? "newest first" : "oldest first"));
        order.accessibleTextProperty()
                .bind(
                        choice.newestFirst()
                                .map(newest ->
                                        newest
                                                ? "Newest first. Turn to oldest first"
                                                : "Oldest first. Turn to newest first"));
        return order;
    }

    /** Shown once somebody who belongs to the child has a file here. */
    private Node family() {
        ToggleChip with = new ToggleChip("With family", choice.family());
        with.setId("with-family");
        InvalidationListener known =
                _ -> {
                    boolean any = !model.relatives().isEmpty();
                    with.setVisible(any);
                    with.setManaged(any);
                };
        model.relatives().addListener(known);
        known.invalidated(model.relatives());
        return with;
    }

    private void further() {
        words.setId("find-in-file");
        words.setPromptText("Find words in this file");
        words.setAccessibleText("Find words in this file");
        words.textProperty().bindBidirectional(choice.text());
        further.getChildren().setAll(words, kinds(), category(), period());
        further.getStyleClass().add("list-filters");
        fold(false);
        choice.whenChosen(() -> {
            if (choice.further()) {
                fold(true);
            }
        });
    }

    private void turnFurther() {
        if (further.isManaged()) {
            model.clearFilter();
            fold(false);
        } else {
            find();
        }
    }

    private void fold(boolean open) {
        further.setVisible(open);
        further.setManaged(open);
        find.setText(open ? "Stop finding" : "Find");
        find.setAccessibleText(find.getText() + " in this file, Ctrl F");
    }

    private Node kinds() {
        ComboBox<ListFilter.Kinds> kinds =
                chooser("kind-filter", "Kind of entry", List.of(ListFilter.Kinds.values()));
        kinds.setConverter(shown(ListHead::kind));
        kinds.valueProperty().bindBidirectional(choice.kinds());
        return kinds;
    }

    private static String kind(ListFilter.Kinds kinds) {
        return kinds == ListFilter.Kinds.EVERYTHING ? "Any kind" : kinds.words();
    }

    private Node category() {
        ObservableList<String> offered = FXCollections.observableArrayList(ANY);
        ComboBox<String> category = new ComboBox<>(offered);
        category.setId("category-filter");
        category.setAccessibleText("Category");
        category.setValue(ANY);
        model.categories().addListener((ListChangeListener<String>) _ -> offer(category, offered));
        category.setOnAction(_ -> choice.category().set(chosen(category.getValue())));
        choice.category().subscribe(one -> category.setValue(one == null ? ANY : one));
        LetterJump.on(category, Function.identity(), model.around().clock());
        return category;
    }

    private void offer(ComboBox<String> category, ObservableList<String> offered) {
        List<String> now = new ArrayList<>(model.categories());
        now.addFirst(ANY);
        if (offered.equals(now)) {
            return;
        }
        String before = category.getValue();
        offered.setAll(now);
        category.getSelectionModel().clearSelection();
        category.setValue(before != null && now.contains(before) ? before : ANY);
    }

    private static @Nullable String chosen(@Nullable String category) {
        return ANY.equals(category) ? null : category;
    }

    private Node period() {
        ComboBox<ListFilter.Period> period =
                chooser("period-filter", "Period", List.of(ListFilter.Period.values()));
        period.setConverter(shown(ListFilter.Period::words));
        period.valueProperty().bindBidirectional(choice.period());
        return period;
    }

    private static <T> ComboBox<T> chooser(String id, String said, List<T> options) {
        ComboBox<T> chooser = new ComboBox<>(FXCollections.observableArrayList(options));
        chooser.setId(id);
        chooser.setAccessibleText(said);
        return chooser;
    }

    private static <T> StringConverter<T> shown(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T one) {
                return one == null ? "" : words.apply(one);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
