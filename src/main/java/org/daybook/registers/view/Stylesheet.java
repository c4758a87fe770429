package org.daybook.registers.view;

import java.util.Objects;
import javafx.scene.Parent;

/** Distances of this page; every colour and letter is the desk's. */
final class Stylesheet {

    private Stylesheet() {}

    static void on(Parent page) {
        page.getStylesheets()
                .add(
                        Objects.requireNonNull(Stylesheet.class.getResource("registers.css"))
                                .toExternalForm());
    }
}
