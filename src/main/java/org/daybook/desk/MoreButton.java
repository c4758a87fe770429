package org.daybook.desk;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Deeds that are seldom wanted, under one button. Space or Down opens it, Escape shuts it. */
public final class MoreButton extends MenuButton {

    public MoreButton(String words, List<MenuItem> deeds) {
        super(words);
        getStyleClass().add("more-deeds");
        setMinWidth(USE_PREF_SIZE);
        getItems().setAll(deeds);
    }

    public static MenuItem item(String deed, String id, Runnable action) {
        MenuItem item = new MenuItem(deed);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
