package org.daybook.chronology.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/** Lets a letter typed on a list of choices go to the next choice that begins with it. */
final class LetterJump {

    private LetterJump() {}

    static <T> void on(ComboBox<T> choice, Function<? super T, String> words) {
        choice.addEventHandler(
                KeyEvent.KEY_TYPED,
                event -> {
                    String letter = event.getCharacter().toLowerCase(Locale.ROOT);
                    if (!letter.isBlank() && !event.isControlDown()) {
                        jump(choice, words, letter);
                        event.consume();
                    }
                });
    }

    private static <T> void jump(
            ComboBox<T> choice, Function<? super T, String> words, String letter) {
        List<T> items = choice.getItems();
        int from = choice.getSelectionModel().getSelectedIndex();
        for (int step = 1; step <= items.size(); step++) {
            int at = Math.floorMod(from + step, items.size());
            if (words.apply(items.get(at)).toLowerCase(Locale.ROOT).startsWith(letter)) {
                choice.getSelectionModel().select(at);
                return;
            }
        }
    }
}
