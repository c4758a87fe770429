package org.daybook.followup.view;

import java.util.Objects;
import javafx.scene.Parent;

/** Distances of these pages; colours, letters and the steps are the desk's. */
final class Stylesheet {

    private Stylesheet() {}

    static void on(Parent page) {
        page.getStylesheets()
                .add(
                        Objects.requireNonNull(Stylesheet.class.getResource("followup.css"))
                                .toExternalForm());
    }
}
