package org.daybook.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/** One of a few answers, or none yet; choosing the chosen one again takes the answer back. */
public final class ChoiceChips<T> extends ChipButtons {

    private final Map<T, ToggleButton> chips = new LinkedHashMap<>();

    public ChoiceChips(
            Property<@Nullable T> value,
            List<? extends T> options,
            Function<? super T, String> words) {
        super(true);
        for (T option : options) {
            Runnable choose =
                    () -> value.setValue(Objects.equals(value.getValue(), option) ? null : option);
            chips.put(option, add(words.apply(option), choose));
        }
        value.subscribe(this::show);
    }

    private void show(@Nullable T chosen) {
        chips.forEach((option, chip) -> {
            chip.setSelected(option.equals(chosen));
            if (chip.isSelected()) {
                stopAt(chip);
            }
        });
    }
}
