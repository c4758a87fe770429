package org.daybook.arrival.view;

import java.util.Objects;
import javafx.scene.Parent;

/** What only the page for packs looks like; colours are the desk's. */
final class PackImportStyle {

    private PackImportStyle() {}

    static void on(Parent page) {
        page.getStylesheets()
                .add(
                        Objects.requireNonNull(PackImportStyle.class.getResource("pack-import.css"))
                                .toExternalForm());
    }
}
