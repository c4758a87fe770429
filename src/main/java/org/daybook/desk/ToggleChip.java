package org.daybook.desk;

import javafx.beans.property.Property;

/** Something that is shown besides, or is not. */
public final class ToggleChip extends ChipButtons {

    public ToggleChip(String words, Property<Boolean> value) {
        super(false);
        var chip = add(words, () -> value.setValue(!value.getValue()));
        value.subscribe(chip::setSelected);
    }
}
