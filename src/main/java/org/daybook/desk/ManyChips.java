package org.daybook.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.ToggleButton;

/** Any number of a few answers. */
public final class ManyChips<T> extends ChipButtons {

    private final Map<T, ToggleButton> chips = new LinkedHashMap<>();

    public ManyChips(
            ObservableSet<T> chosen, List<? extends T> options, Function<? super T, String> words) {
        super(false);
        for (T option : options) {
            Runnable turn =
                    () -> {
                        if (!chosen.remove(option)) {
                            chosen.add(option);
                        }
                    };
            chips.put(option, add(words.apply(option), turn));
        }
        SetChangeListener<T> change = _ -> show(chosen);
        chosen.addListener(change);
        show(chosen);
    }

    private void show(ObservableSet<T> chosen) {
        chips.forEach((option, chip) -> chip.setSelected(chosen.contains(option)));
    }
}
