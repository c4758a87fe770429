package org.daybook.chronology.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.desk.Buttons;
import org.daybook.desk.FilterChips;
import org.daybook.desk.Texts;
import org.jspecify.annotations.Nullable;

/** What stands above a chronology: how many entries, in which order, and which of them. */
final class ListHead extends VBox {

    private static final String ANY = "Any category";

    private final ChildFileModel model;

    ListHead(ChildFileModel model) {
        this.model = model;
        getStyleClass().add("file-main");
        getChildren().addAll(line(), filters());
    }

    private Node line() {
        Label count = Texts.small("");
        count.setId("entry-count");
        InvalidationListener recount =
                _ ->
                        count.setText(
                                FileWords.count(
                                        model.shown().size(),
                                        model.chronology().get().entries().size(),
                                        model.newestFirst().get()));
        model.shown().addListener(recount);
        model.chronology().addListener(recount);
        Button order = Buttons.low(Buttons.outlined("", model::turnOrder));
        order.setId("turn-order");
        order.textProperty()
                .bind(model.newestFirst().map(newest -> newest ? "Oldest first" : "Newest first"));
        FilterChips<ListFilter.Kinds> kinds =
                new FilterChips<>(
                        model.kinds(), List.of(ListFilter.Kinds.values()), ListFilter.Kinds::words);
        kinds.setId("kind-chips");
        FlowPane line = new FlowPane(Texts.section("Chronology"), count, order);
        line.getStyleClass().add("list-head");
        VBox both = new VBox(line, kinds);
        both.getStyleClass().add("file-main");
        return both;
    }

    private Node filters() {
        TextField words = new TextField();
        words.setId("find-in-file");
        words.setPromptText("Find words in this file");
        words.setAccessibleText("Find words in this file");
        words.textProperty().bindBidirectional(model.text());
        Button everything = Buttons.low(Buttons.text("Show everything", model::clearFilter));
        everything.setId("show-everything");
        everything.setVisible(false);
        model.shown()
                .addListener(
                        (InvalidationListener)
                                _ -> everything.setVisible(!model.showsEverything()));
        FlowPane filters = new FlowPane(category(), period(), words, everything);
        filters.getStyleClass().add("list-filters");
        return filters;
    }

    private Node category() {
        ObservableList<String> offered = FXCollections.observableArrayList(ANY);
        ComboBox<String> category = new ComboBox<>(offered);
        category.setId("category-filter");
        category.setAccessibleText("Category");
        category.setValue(ANY);
        model.categories().addListener((ListChangeListener<String>) _ -> offer(category, offered));
        category.setOnAction(_ -> model.category().set(chosen(category.getValue())));
        model.category().subscribe(one -> category.setValue(one == null ? ANY : one));
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
                new ComboBox<>(FXCollections.observableArrayList(ListFilter.Period.values()));
        period.setId("period-filter");
        period.setAccessibleText("Period");
        period.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(ListFilter.@Nullable Period one) {
                        return one == null ? "" : one.words();
                    }

                    @Override
                    public ListFilter.@Nullable Period fromString(String text) {
                        return null;
                    }
                });
        period.valueProperty().bindBidirectional(model.period());
        return period;
    }
}
