package org.daybook.pack.view;

import java.util.Objects;
import javafx.scene.Parent;

/** What only these pages look like: the preview and the checklist; colours are the desk's. */
final class Stylesheet {

    private Stylesheet() {}

    static void on(Parent page) {
        page.getStylesheets()
                .add(
                        Objects.requireNonNull(Stylesheet.class.getResource("pack.css"))
                                .toExternalForm());
    }
}
