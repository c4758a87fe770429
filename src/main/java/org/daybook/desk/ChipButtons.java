package org.daybook.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Chips to choose from. The group is one stop for Tab; arrows move inside it, Space chooses. */
abstract class ChipButtons extends Flow {

    private final List<ToggleButton> chips = new ArrayList<>();

    ChipButtons() {
        getStyleClass().add("chip-buttons");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    final ToggleButton add(String words, Runnable action) {
        ToggleButton chip = new ToggleButton(words);
        chip.getStyleClass().add("chip-button");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setFocusTraversable(chips.isEmpty());
        chip.setOnAction(_ -> action.run());
        chip.selectedProperty()
                .subscribe(
                        chosen -> chip.setGraphic(chosen ? new Mark(Mark.Shape.DONE, "") : null));
        chip.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        stopAt(chip);
                    }
                });
        chips.add(chip);
        getChildren().add(chip);
        return chip;
    }

    /** Where Tab comes in. */
    final void stopAt(ToggleButton chip) {
        chips.forEach(each -> each.setFocusTraversable(each.equals(chip)));
    }

    @Override
    public void requestFocus() {
        chips.stream()
                .filter(ToggleButton::isFocusTraversable)
                .findFirst()
                .ifPresent(ToggleButton::requestFocus);
    }

    private void pressed(KeyEvent event) {
        int step = step(event.getCode());
        if (step != 0 && event.getTarget() instanceof ToggleButton chip && chips.contains(chip)) {
            chips.get(Math.floorMod(chips.indexOf(chip) + step, chips.size())).requestFocus();
            event.consume();
        }
    }

    private static int step(KeyCode code) {
        return switch (code) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
    }
}
