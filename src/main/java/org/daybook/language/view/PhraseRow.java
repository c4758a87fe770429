package org.daybook.language.view;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.daybook.desk.Buttons;
import org.daybook.desk.Texts;
import org.daybook.language.FoundPhrase;

/** One phrase: quoted, a question, and the two things to do about it. */
final class PhraseRow extends VBox {

    private static final int LONGEST = 60;

    private final Hyperlink keep;

    PhraseRow(FoundPhrase found, WordingLine line) {
        getStyleClass().add("phrase-row");
        Hyperlink quote = Buttons.link(quoted(found), () -> line.select(found));
        quote.getStyleClass().add("quoted-phrase");
        quote.setAccessibleText("Select " + quoted(found) + " in what you wrote");
        keep = Buttons.link("Keep it", () -> line.keep(found));
        keep.setAccessibleText("Keep " + quoted(found));
        TextFlow words = new TextFlow(quote, text(": " + found.phrase().why() + "  "), keep);
        words.getStyleClass().add("phrase-words");
        getChildren().add(words);
        if (!found.phrase().instead().isBlank()) {
            words.getChildren().addAll(text("  "), others(found));
        }
    }

    void focus() {
        keep.requestFocus();
    }

    private Hyperlink others(FoundPhrase found) {
        Node instead = Texts.small("Others write: " + found.phrase().instead());
        instead.setVisible(false);
        instead.setManaged(false);
        getChildren().add(instead);
        Hyperlink link = Buttons.link("What others write", () -> {});
        link.setOnAction(_ -> {
            link.setVisited(false);
            boolean shown = !instead.isVisible();
            instead.setVisible(shown);
            instead.setManaged(shown);
            link.setText(shown ? "Show less" : "What others write");
        });
        return link;
    }

    /** The phrase in quotation marks, on one line. */
    static String quoted(FoundPhrase found) {
        String line = found.quoted().replaceAll("\\s+", " ");
        boolean isLong = line.codePointCount(0, line.length()) > LONGEST;
        String shown = isLong ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) : line;
        return "\u201c" + shown + (isLong ? "\u2026" : "") + "\u201d";
    }

    private static Text text(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("phrase-text");
        return text;
    }
}
