package org.daybook.desk;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Buttons that say the deed. One main button a page; leaving is a text button. */
public final class Buttons {

    private Buttons() {}

    public static Button main(String deed, Runnable action) {
        return button(deed, "main", action);
    }

    public static Button outlined(String deed, Runnable action) {
        return button(deed, "outlined", action);
    }

    /** For leaving, and for what is seldom wanted. */
    public static Button text(String deed, Runnable action) {
        return button(deed, "plain", action);
    }

    /** A deed inside a sentence or a list, underlined. */
    public static Hyperlink link(String deed, Runnable action) {
        Hyperlink link = new Hyperlink(deed);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** Shows the key that does the same; the key itself is registered with {@link Keys}. */
    public static Button withKey(Button button, String key) {
        button.setGraphic(keyCap(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(button.getText() + ", " + key);
        return button;
    }

    /** 32 pixels high, for rows. */
    public static Button low(Button button) {
        button.getStyleClass().add("low");
        return button;
    }

    public static Label keyCap(String key) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    private static Button button(String deed, String style, Runnable action) {
        Button button = new Button(deed);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
