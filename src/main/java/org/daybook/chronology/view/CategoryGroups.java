package org.daybook.chronology.view;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.chronology.ReadPractice;
import org.daybook.chronology.view.PracticeModel.GroupModel;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Question;

/** The groups of categories: a name, and a text with a category on each line. */
final class CategoryGroups extends VBox {

    private static final double LEAST_EM = 22;
    private static final int ROWS = 2;
    private static final int ABREAST = 3;

    private final PracticeModel model;
    private final IdentityHashMap<GroupModel, Row> rows = new IdentityHashMap<>();

    CategoryGroups(PracticeModel model) {
        this.model = model;
        getStyleClass().add("category-groups");
        model.groups().addListener((ListChangeListener<GroupModel>) _ -> show());
        show();
    }

    private void show() {
        rows.keySet().retainAll(model.groups());
        List<Row> all =
                model.groups().stream()
                        .map(one -> rows.computeIfAbsent(one, group -> new Row(group, model)))
                        .toList();
        getChildren().clear();
        for (int at = 0; at < all.size(); at += ABREAST) {
            getChildren().add(abreast(all.subList(at, Math.min(all.size(), at + ABREAST))));
        }
    }

    /** The last line has empty places, so that its groups are as wide as the others. */
    private static Node abreast(List<Row> some) {
        Node[] places = new Node[ABREAST];
        Arrays.setAll(places, at -> at < some.size() ? some.get(at) : new Region());
        return Columns.of(LEAST_EM, places);
    }

    /** To call after a group was added. */
    void beginLast() {
        Row last = rows.get(model.groups().getLast());
        if (last != null) {
            last.name.control().requestFocus();
        }
    }

    private static final class Row extends VBox {

        private final Question name;

        Row(GroupModel group, PracticeModel model) {
            Form form = new Form(group.problems());
            name = form.text(ReadPractice.GROUP_NAME, "Group", group.name());
            Question categories =
                    form.longText(ReadPractice.CATEGORIES, "Categories", group.categories(), ROWS)
                            .hint("One on each line");
            Button up = Buttons.low(Buttons.text("Move up", () -> model.moveUp(group)));
            Button out = Buttons.low(Buttons.text("Take group out", () -> model.takeOut(group)));
            up.disableProperty().bind(Bindings.valueAt(model.groups(), 0).isEqualTo(group));
            up.accessibleTextProperty().bind(group.name().map(one -> "Move up: " + one));
            out.accessibleTextProperty().bind(group.name().map(one -> "Take out: " + one));
            Flow foot = new Flow(up, out);
            getStyleClass().add("category-group");
            getChildren().addAll(form.of(name, categories), foot);
        }
    }
}
