package org.daybook.pack.view;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Mark;
import org.daybook.desk.Rows;
import org.daybook.desk.Texts;
import org.daybook.pack.ReadThrough;

/** Other children whose names still stand in the text, each with the deed that takes them out. */
final class NamedCard extends Card {

    /** The id of the first name's deed. */
    static final String FIRST = "withhold-name-1";

    /**
     * @param take takes a name up, with the form below
     */
    NamedCard(List<ReadThrough.Named> named, BiConsumer<String, Pane> take) {
        super(Texts.section("Other children named"));
        setId("named-others");
        if (named.isEmpty()) {
            getChildren()
                    .add(
                            Mark.before(
                                    Mark.Shape.DONE,
                                    Texts.small(
                                            "No name of a child who has to do with this file stands"
                                                    + " in its text. Of its documents it is said"
                                                    + " below.")));
            return;
        }
        VBox below = new VBox();
        Rows rows = new Rows();
        rows.getStyleClass().add("held");
        rows.show(
                named.stream().map(one -> row(one, () -> take.accept(one.name(), below))).toList());
        rows.lookupAll(".hyperlink").stream().findFirst().ifPresent(link -> link.setId(FIRST));
        getChildren().addAll(Texts.small("Does the next school need these names?"), rows, below);
    }

    private static Node row(ReadThrough.Named one, Runnable take) {
        int count = one.chapters().size();
        VBox words =
                new VBox(
                        Texts.strong("“" + one.name() + "”"),
                        Texts.caption(count == 1 ? "in 1 place" : "in " + count + " places"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Hyperlink withhold = Buttons.link("Withhold", take);
        withhold.setAccessibleText("Withhold the name " + one.name());
        withhold.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(new Mark(Mark.Shape.DUE_SOON, "named"), words, withhold);
        row.getStyleClass().add("held-row");
        return row;
    }
}
