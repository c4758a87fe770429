package org.daybook.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import org.daybook.base.School;

/**
 * Chips to choose from. The group is one stop for Tab; arrows move inside it and Space chooses, or
 * the letter with which a chip begins.
 */
abstract class ChipButtons extends StopGroup {

    private final boolean lettersChoose;
    private final List<ToggleButton> chips = new ArrayList<>();

    /**
     * @param lettersChoose whether a letter chooses the chip that begins with it, or only goes
     *     there
     */
    ChipButtons(boolean lettersChoose) {
        this.lettersChoose = lettersChoose;
        getStyleClass().add("chip-buttons");
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    final ToggleButton add(String words, Runnable action) {
        ToggleButton chip = new ToggleButton(words);
        chip.getStyleClass().add("chip-button");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(_ -> action.run());
        chip.selectedProperty()
                .subscribe(
                        chosen -> chip.setGraphic(chosen ? new Mark(Mark.Shape.DONE, "") : null));
        chips.add(chip);
        include(chip);
        return chip;
    }

    /** The same letter again goes on to the next chip that begins with it. */
    private void typed(KeyEvent event) {
        String letter = event.getCharacter().toLowerCase(School.LOCALE);
        int at = chips.indexOf(event.getTarget());
        if (at < 0 || letter.isBlank() || event.isControlDown() || event.isAltDown()) {
            return;
        }
        for (int step = 1; step <= chips.size(); step++) {
            ToggleButton chip = chips.get((at + step) % chips.size());
            if (chip.getText().toLowerCase(School.LOCALE).startsWith(letter)) {
                chip.requestFocus();
                if (lettersChoose && !chip.isSelected()) {
                    chip.fire();
                }
                event.consume();
                return;
            }
        }
    }
}
