package org.daybook.chronology.view;

import java.util.Objects;
import javafx.scene.Parent;

/** The chronology's own style sheet: distances only, every colour and letter is the desk's. */
final class Stylesheets {

    private Stylesheets() {}

    static void on(Parent page) {
        page.getStylesheets()
                .add(
                        Objects.requireNonNull(Stylesheets.class.getResource("chronology.css"))
                                .toExternalForm());
    }
}
