package org.daybook.desk;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The kinds of text in the house. Each wraps; none is ever cut with dots. */
public final class Texts {

    private Texts() {}

    public static Label pageTitle(String words) {
        return text(words, "page-title");
    }

    public static Label section(String words) {
        return text(words, "section");
    }

    /** Of a card or a question. */
    public static Label cardTitle(String words) {
        return text(words, "card-title");
    }

    public static Label body(String words) {
        return text(words, "body");
    }

    public static Label strong(String words) {
        return text(words, "strong");
    }

    /** What somebody wrote at length; at most 72 characters a line. */
    public static Label narrative(String words) {
        return text(words, "narrative");
    }

    /** Second text beside or under a title. */
    public static Label second(String words) {
        return text(words, "second");
    }

    public static Label small(String words) {
        return text(words, "small");
    }

    public static Label caption(String words) {
        return text(words, "caption");
    }

    /** How late or how soon, in that shape's colour: "1 day late". */
    public static Label status(Mark.Shape shape, String words) {
        Label label = text(words, "status");
        label.getStyleClass().add(shape.style());
        return label;
    }

    /**
     * "Recorded 12:49.", with the mark of what is done; it takes no room while there is nothing to
     * say. Bound, not listened to: the words may outlive the page and must not hold it.
     */
    public static Label receipt(ObservableValue<String> words) {
        Label line = second("");
        line.setId("receipt");
        line.setGraphic(new Mark(Mark.Shape.DONE, ""));
        line.setMinWidth(Label.USE_PREF_SIZE);
        line.textProperty().bind(words);
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /** The one big number a page may have. */
    public static Label figure(String words) {
        return text(words, "figure");
    }

    /**
     * The child's own words, in the only serif of the house.
     *
     * @param words as the child said them, without quotation marks
     * @param heard who heard them and how; empty when that stands elsewhere
     */
    public static Node childsWords(String words, String heard) {
        VBox quote = new VBox(text("\u201c" + words + "\u201d", "childs-words"));
        if (!heard.isEmpty()) {
            quote.getChildren().add(caption(heard));
        }
        quote.getStyleClass().add("childs-words-bar");
        return quote;
    }

    static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
