package org.daybook.arrival.view;

import java.util.Objects;
import javafx.scene.Parent;

/** What only the pages of files in look like; colours are the desk's. */
final class Stylesheet {

    private Stylesheet() {}

    static void on(Parent page) {
        page.getStylesheets()
                .add(
                        Objects.requireNonNull(Stylesheet.class.getResource("arrival.css"))
                                .toExternalForm());
    }
}
