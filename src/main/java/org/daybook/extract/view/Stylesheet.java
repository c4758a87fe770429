package org.daybook.extract.view;

import java.util.Objects;
import javafx.scene.Parent;

/** What only this page looks like; colours are the desk's. */
final class Stylesheet {

    private Stylesheet() {}

    static void on(Parent page) {
        page.getStylesheets()
                .add(
                        Objects.requireNonNull(Stylesheet.class.getResource("extract.css"))
                                .toExternalForm());
    }
}
