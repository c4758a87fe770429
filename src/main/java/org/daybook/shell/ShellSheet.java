package org.daybook.shell;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of the door and the frame. */
final class ShellSheet {

    private ShellSheet() {}

    static void dress(Parent parent) {
        URL sheet = Objects.requireNonNull(ShellSheet.class.getResource("shell.css"));
        parent.getStylesheets().add(sheet.toExternalForm());
    }
}
