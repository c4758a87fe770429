package org.daybook.pack.view;

import java.util.function.Consumer;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.desk.Card;
import org.daybook.desk.LongText;
import org.daybook.desk.Texts;
import org.daybook.pack.Chapter;

/** A chapter to be read, in which words are selected; below it there is room for a form. */
final class ChapterCard extends Card {

    private final Label title = Texts.section("");
    private final LongText text = new LongText(1);
    private final VBox below = new VBox();

    /**
     * @param selected hears when words are selected in it
     */
    ChapterCard(int number, Consumer<ChapterCard> selected) {
        text.setEditable(false);
        text.setId("chapter-" + number);
        text.getStyleClass().add("chapter-text");
        title.setLabelFor(text);
        text.selectionProperty()
                .subscribe((_, now) -> {
                    if (now.getLength() > 0) {
                        selected.accept(this);
                    }
                });
        getChildren().setAll(title, text, below);
        getStyleClass().add("chapter");
    }

    void show(Chapter chapter) {
        title.setText(chapter.title());
        if (!text.getText().equals(chapter.text())) {
            text.setText(chapter.text());
        }
    }

    /** Where the form stands while words of this chapter are selected. */
    VBox below() {
        return below;
    }

    void selectionInto(PassageModel passage) {
        IndexRange range = text.getSelection();
        passage.select(text.getText(), range.getStart(), range.getEnd());
    }

    /** To the text, at the place where something was selected. */
    void focusText() {
        text.requestFocus();
    }
}
