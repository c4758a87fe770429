package org.daybook.prompts.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.base.Days;
import org.daybook.base.EntryId;
import org.daybook.desk.Buttons;
import org.daybook.desk.Texts;
import org.daybook.prompts.Evidence;

/** The facts that raise a question: the day, which leads to the entry, and what is recorded. */
final class EvidenceLines extends GridPane {

    EvidenceLines(List<Evidence> evidence, Consumer<EntryId> show) {
        getStyleClass().add("evidence");
        for (int line = 0; line < evidence.size(); line++) {
            Evidence one = evidence.get(line);
            Label words = Texts.body(one.words());
            GridPane.setHgrow(words, Priority.ALWAYS);
            addRow(line, day(one, show), words);
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
