package org.daybook.desk;

import org.junit.jupiter.api.Test;

/** High contrast keeps every shape and word; to be looked at. */
class ContrastPictureTest {

    @Test
    void components() {
        Look look = Pictures.onWindow(Look::new);
        Pictures.onWindow(() -> {
            look.highContrastProperty().set(true);
            look.modeProperty().set(Look.Mode.LIGHT);
            return true;
        });
        Pictures.keep("desk-contrast", GalleryComponents::page, look, 1440, 900);
    }
}
