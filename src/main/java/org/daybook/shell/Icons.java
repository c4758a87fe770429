package org.daybook.shell;

import javafx.beans.property.ObjectProperty;
import javafx.scene.text.Font;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons as large as the letters beside them. A size in em would be a multiple of itself. */
final class Icons {

    private static final double TO_LETTERS = 1.143;

    private Icons() {}

    static FontIcon beside(ObjectProperty<Font> letters, Ikon which) {
        FontIcon icon = new FontIcon(which);
        letters.subscribe(font -> icon.setIconSize((int) Math.round(font.getSize() * TO_LETTERS)));
        return icon;
    }
}
