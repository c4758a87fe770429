package org.daybook.prompts.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.base.Days;
import org.daybook.base.EntryId;
import org.daybook.desk.Buttons;
import org.daybook.desk.Texts;
import org.daybook.prompts.Evidence;

/** The facts that raise a question: the day, which leads to the entry, and what is recorded. */
final class EvidenceLines extends GridPane {

    /**
     * @param considered what was made of a fact before, in a few words; empty for a new one
     */
    EvidenceLines(
            List<Evidence> evidence,
            Function<Evidence, String> considered,
            Consumer<EntryId> show) {
        getStyleClass().add("evidence");
        for (int line = 0; line < evidence.size(); line++) {
            Evidence one = evidence.get(line);
            VBox words = new VBox(Texts.body(one.words()));
            if (!considered.apply(one).isEmpty()) {
                words.getChildren().add(Texts.caption(considered.apply(one)));
            }
            GridPane.setHgrow(words, Priority.ALWAYS);
            GridPane.setValignment(words, VPos.TOP);
            Node day = day(one, show);
            GridPane.setValignment(day, VPos.TOP);
            addRow(line, day, words);
        }
    }

    private static Node day(Evidence one, Consumer<EntryId> show) {
        String day = Days.full(one.day());
        if (one.entry().isEmpty()) {
            Label plain = Texts.body(day);
            plain.setMinWidth(Region.USE_PREF_SIZE);
            return plain;
        }
        Hyperlink link = Buttons.link(day, () -> one.entry().ifPresent(show));
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText("Go to the entry of " + day);
        return link;
    }
}
