package org.daybook.chronology.view;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.daybook.base.ChildId;
import org.daybook.children.Child;

/** The brothers and sisters here of the children in a form, as long as they are not in it. */
final class Siblings {

    private final FormAnswers answers;
    private final Surroundings around;
    private final ObservableList<Child> offered = FXCollections.observableArrayList();

    Siblings(FormAnswers answers, Surroundings around) {
        this.answers = answers;
        this.around = around;
    }

    /** Looks now, and whenever a child is added or taken out. */
    void look() {
        refresh();
        answers.children().addListener((ListChangeListener<ChildPart>) _ -> refresh());
    }

    private void refresh() {
        List<ChildId> here = answers.children().stream().map(ChildPart::id).toList();
        around.background()
                .run(() ->
                        here.stream()
                                .flatMap(one -> around.links().siblings(one).stream())
                                .distinct()
                                .filter(one -> !here.contains(one))
                                .toList())
                .then(found -> offered.setAll(around.children().withIds(found)));
    }

    ObservableList<Child> offered() {
        return offered;
    }

    /** All of them at once; each with a part of its own. */
    void addAll() {
        List.copyOf(offered).forEach(answers::addChild);
    }

    /** "Add Kit and Lark too". */
    static String words(List<? extends Child> offered) {
        if (offered.isEmpty()) {
            return "";
        }
        String before =
                offered.stream()
                        .limit(offered.size() - 1L)
                        .map(Child::firstName)
                        .collect(Collectors.joining(", "));
        String last = offered.getLast().firstName();
        return "Add " + (before.isEmpty() ? last : before + " and " + last) + " too";
    }
}
