package org.daybook.pack.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Mark;
import org.daybook.desk.Rows;
import org.daybook.desk.Texts;
import org.daybook.pack.Passage;
import org.daybook.pack.ReadThrough;

/** The words that stay behind, each with its reason. */
final class PassagesCard extends Card {

    PassagesCard(List<ReadThrough.Counted> passages, Consumer<Passage> putBack) {
        super(Texts.section("Words that stay behind"));
        setId("passages");
        if (passages.isEmpty()) {
            getChildren().add(Texts.small("None. Select words in the text to withhold them."));
            return;
        }
        Rows rows = new Rows();
        rows.getStyleClass().add("held");
        rows.show(passages.stream().map(one -> row(one, putBack)).toList());
        getChildren().add(rows);
    }

    private static Node row(ReadThrough.Counted counted, Consumer<Passage> putBack) {
        Passage one = counted.passage();
        VBox words =
                new VBox(
                        Texts.strong("“" + one.words() + "”"),
                        Texts.small(
                                one.reason().number()
                                        + " "
                                        + one.reason().words()
                                        + ", "
                                        + (counted.texts() == 1
                                                ? "in 1 text"
                                                : "in " + counted.texts() + " texts")),
                        Texts.caption(
                                Days.brief(LocalDate.ofInstant(one.markedAt(), School.ZONE))
                                        + ", "
                                        + one.markedBy()));
        if (!one.note().isEmpty()) {
            words.getChildren().add(Texts.caption("For yourself: " + one.note()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Hyperlink back = Buttons.link("Put back", () -> putBack.accept(one));
        back.setAccessibleText("Put back: " + one.words());
        back.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(new Mark(Mark.Shape.ENDED, "withheld"), words, back);
        row.getStyleClass().add("held-row");
        return row;
    }
}
