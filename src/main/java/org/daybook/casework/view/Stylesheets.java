package org.daybook.casework.view;

import java.util.Objects;
import javafx.scene.Parent;

/** This room's own style sheet: distances only, every colour and letter is the desk's. */
final class Stylesheets {

    private Stylesheets() {}

    static void on(Parent page) {
        page.getStylesheets()
                .add(
                        Objects.requireNonNull(Stylesheets.class.getResource("casework.css"))
                                .toExternalForm());
    }
}
