package org.daybook.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;

/** What of a list is shown; always exactly one is chosen. */
public final class FilterChips<T> extends ChipButtons {

    private final Map<T, ToggleButton> chips = new LinkedHashMap<>();

    public FilterChips(
            Property<T> value, List<? extends T> options, Function<? super T, String> words) {
        super(true);
        for (T option : options) {
            Runnable choose =
                    () -> {
                        value.setValue(option);
                        show(option);
                    };
            chips.put(option, add(words.apply(option), choose));
        }
        value.subscribe(this::show);
    }

    private void show(T chosen) {
        chips.forEach((option, chip) -> {
            chip.setSelected(option.equals(chosen));
            if (chip.isSelected()) {
                stopAt(chip);
            }
        });
    }
}
