package org.daybook.transfer.view;

import java.util.Objects;
import javafx.scene.Parent;

/**
 * What only these pages look like: the clock, the steps and the preview; colours are the desk's.
 */
final class Stylesheet {

    private Stylesheet() {}

    static void on(Parent page) {
        page.getStylesheets()
                .add(
                        Objects.requireNonNull(Stylesheet.class.getResource("transfer.css"))
                                .toExternalForm());
    }
}
