package org.daybook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/**
 * Keeps a picture of every component, to be looked at; each window must at least come up without a
 * warning.
 */
class GalleryTest {

    @Test
    void components() {
        shown("desk-components", GalleryComponents::page);
    }

    @Test
    void conversation() {
        shown("desk-form", GalleryForm::page);
    }

    @Test
    void board() {
        shown("desk-board", GalleryBoard::page);
    }

    private static void shown(String name, Callable<Node> page) {
        Pictures.all(name, page);
        assertThat(Path.of("target", "pictures", name + "-200.png")).isNotEmptyFile();
    }
}
