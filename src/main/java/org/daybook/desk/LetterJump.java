package org.daybook.desk;

import java.time.InstantSource;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/** Lets letters typed on a list of choices go to the choice that begins with them. */
public final class LetterJump {

    private LetterJump() {}

    public static <T> void on(
            ComboBox<T> choice, Function<? super T, String> words, InstantSource time) {
        TypeAhead ahead = new TypeAhead(time);
        choice.addEventHandler(
                KeyEvent.KEY_TYPED,
                event -> {
                    String letter = event.getCharacter();
                    if (!letter.isBlank() && !event.isControlDown()) {
                        jump(choice, words, ahead, letter);
                        event.consume();
                    }
                });
    }

    private static <T> void jump(
            ComboBox<T> choice, Function<? super T, String> words, TypeAhead ahead, String letter) {
        var said = choice.getItems().stream().map(words).toList();
        ahead.typed(letter, said, choice.getSelectionModel().getSelectedIndex())
                .ifPresent(choice.getSelectionModel()::select);
    }
}
