package org.daybook.calendar.view;

import java.util.Objects;
import javafx.scene.Parent;

/** The look of this room's own shapes. */
final class Stylesheets {

    private Stylesheets() {}

    static void on(Parent node) {
        node.getStylesheets()
                .add(
                        Objects.requireNonNull(Stylesheets.class.getResource("calendar.css"))
                                .toExternalForm());
    }
}
