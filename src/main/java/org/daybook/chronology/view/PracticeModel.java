package org.daybook.chronology.view;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.chronology.Categories;
import org.daybook.chronology.ChangePractice;
import org.daybook.chronology.Practice;
import org.daybook.chronology.Practices;
import org.daybook.chronology.ReadPractice;
import org.daybook.desk.Background;

/**
 * The school's practice while somebody changes it. What was typed and not kept waits here while she
 * looks elsewhere.
 */
public final class PracticeModel {

    /** A group of categories in the form. */
    public static final class GroupModel {

        private final StringProperty name = new SimpleStringProperty("");
        private final StringProperty categories = new SimpleStringProperty("");
        private final ObservableList<Problem> problems = FXCollections.observableArrayList();

        private GroupModel(String name, String categories) {
            this.name.set(name);
            this.categories.set(categories);
        }

        public StringProperty name() {
            return name;
        }

        /** One on each line. */
        public StringProperty categories() {
            return categories;
        }

        public ObservableList<Problem> problems() {
            return problems;
        }
    }

    private final Practices practices;
    private final ChangePractice change;
    private final Background background;
    private final StringProperty decideBefore = new SimpleStringProperty("");
    private final StringProperty gapWeeks = new SimpleStringProperty("");
    private final ObservableList<GroupModel> groups = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper typed = new ReadOnlyBooleanWrapper();
    private final BooleanProperty working = new SimpleBooleanProperty();
    private boolean reading;

    public PracticeModel(Practices practices, ChangePractice change, Background background) {
        this.practices = practices;
        this.change = change;
        this.background = background;
        decideBefore.subscribe((_, _) -> changed());
        gapWeeks.subscribe((_, _) -> changed());
    }

    /** Reads what holds, unless something was typed that is not kept yet. */
    public void arrive() {
        if (!typed.get()) {
            background.run(practices::current).then(this::show);
        }
    }

    private void show(Practice practice) {
        reading = true;
        decideBefore.set(Days.time(practice.decideBefore()));
        gapWeeks.set(Integer.toString(practice.gapWeeks()));
        put(practice.categories());
        reading = false;
        typed.set(false);
        clearProblems();
    }

    private void put(Categories categories) {
        groups.setAll(
                categories.groups().stream()
                        .map(one -> group(one.name(), String.join("\n", one.categories())))
                        .toList());
    }

    private GroupModel group(String name, String categories) {
        GroupModel group = new GroupModel(name, categories);
        group.name().subscribe((_, _) -> changed());
        group.categories().subscribe((_, _) -> changed());
        return group;
    }

    private void changed() {
        if (!reading) {
            typed.set(true);
            outcome.set("Not kept yet");
        }
    }

    public void addGroup() {
        groups.add(group("", ""));
        changed();
    }

    public void takeOut(GroupModel group) {
        groups.remove(group);
        changed();
    }

    /** Changes places with the one before it; the first stays. */
    public void moveUp(GroupModel group) {
        int at = groups.indexOf(group);
        if (at > 0) {
            groups.remove(at);
            groups.add(at - 1, group);
            changed();
        }
    }

    /** Puts the usual categories into the form; they hold once they are kept. */
    public void usualCategories() {
        put(Categories.usual());
        changed();
    }

    /** Back to what holds. */
    public void letGo() {
        typed.set(false);
        outcome.set("");
        arrive();
    }

    public void keep() {
        if (working.get()) {
            return;
        }
        clearProblems();
        List<ReadPractice.TypedGroup> all =
                groups.stream()
                        .map(one ->
                                new ReadPractice.TypedGroup(
                                        one.name().get(), one.categories().get()))
                        .toList();
        switch (ReadPractice.read(decideBefore.get(), gapWeeks.get(), all)) {
            case ReadPractice.Reading.Read(Practice practice) -> keep(practice);
            case ReadPractice.Reading.Unclear(var found, var ofGroups) -> {
                for (int at = 0; at < groups.size(); at++) {
                    groups.get(at).problems().setAll(ofGroups.get(at));
                }
                problems.setAll(found);
            }
        }
    }

    private void keep(Practice practice) {
        working.set(true);
        background
                .run(() -> {
                    change.change(practice);
                    return practices.current();
                })
                .then(now -> {
                    show(now);
                    outcome.set("Kept. What is written already keeps its words.");
                })
                .lastly(() -> working.set(false));
    }

    private void clearProblems() {
        problems.clear();
        groups.forEach(one -> one.problems().clear());
    }

    public StringProperty decideBefore() {
        return decideBefore;
    }

    public StringProperty gapWeeks() {
        return gapWeeks;
    }

    public ObservableList<GroupModel> groups() {
        return groups;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    /** "Not kept yet", then "Kept"; empty before. */
    public ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Whether something stands in the form that is not kept yet. */
    public ReadOnlyBooleanProperty typed() {
        return typed.getReadOnlyProperty();
    }

    public BooleanProperty working() {
        return working;
    }
}
