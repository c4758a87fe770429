package org.daybook.desk;

import javafx.scene.control.Label;

/** A fact in a few words: shape, words, date. It is not pressed. */
public final class Chip extends Label {

    private Chip(String words, String style) {
        super(words);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("chip", style);
    }

    /** The gravest status in force: filled. */
    public static Chip gravest(String words) {
        return with(new Chip(words, "gravest"), Mark.Shape.CONCERN, "in force");
    }

    /** A status in force. */
    public static Chip inForce(String words) {
        return with(new Chip(words, "in-force"), Mark.Shape.OPEN, "in force");
    }

    /** A status that has ended, still in sight: {@code "Child in need (ended Mar 2026)"}. */
    public static Chip ended(String words) {
        return with(new Chip(words, "ended"), Mark.Shape.ENDED, "ended");
    }

    /** Late, due soon, done or open, in that shape's colour. */
    public static Chip status(Mark.Shape shape, String words) {
        Chip chip = new Chip(words, "status-" + shape.style());
        return with(chip, shape, shape.word());
    }

    /** A small square tag without a shape, for a category. */
    public static Label tag(String words) {
        Label tag = new Label(words);
        tag.getStyleClass().add("tag");
        return tag;
    }

    private static Chip with(Chip chip, Mark.Shape shape, String word) {
        chip.setGraphic(new Mark(shape, word));
        chip.setAccessibleText(word + ": " + chip.getText());
        return chip;
    }
}
