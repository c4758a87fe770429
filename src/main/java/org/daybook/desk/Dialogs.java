package org.daybook.desk;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Questions before what cannot be undone or leaves the school, and nothing else. */
public final class Dialogs {

    private Dialogs() {}

    /**
     * Lays a question over the window that the owner stands in. Esc is the safe answer, and the
     * safe button has the focus.
     *
     * @param question the title, with its question mark
     * @param consequence what follows from the deed
     * @param deed the words on the button that does it
     * @param safeWord the words on the button that leaves everything as it is
     */
    public static Asked ask(
            Node owner, String question, String consequence, String deed, String safeWord) {
        Asked asked = new Asked();
        Layers layers = Layers.around(owner);
        StackPane veil = new StackPane();
        Button safe = Buttons.outlined(safeWord, () -> end(layers, veil, asked.safe()));
        Button doIt = Buttons.main(deed, () -> end(layers, veil, asked.deed()));
        safe.setId("dialog-safe");
        doIt.setId("dialog-deed");
        Flow buttons = new Flow(doIt, safe);
        buttons.getStyleClass().add("dialog-buttons");
        lay(
                layers,
                veil,
                safe,
                new VBox(Texts.section(question), Texts.body(consequence), buttons));
        return asked;
    }

    /**
     * Lays content of one's own over the window; the caller's buttons close it by running what this
     * returns.
     */
    public static Runnable lay(Node owner, String title, Node content, Button safe) {
        Layers layers = Layers.around(owner);
        StackPane veil = new StackPane();
        lay(layers, veil, safe, new VBox(Texts.section(title), content));
        return () -> layers.lift(veil);
    }

    private static void lay(Layers layers, StackPane veil, Button safe, VBox dialog) {
        dialog.getStyleClass().add("dialog");
        dialog.setAccessibleRole(AccessibleRole.DIALOG);
        dialog.setId("dialog");
        veil.getStyleClass().add("veil");
        veil.getChildren().add(dialog);
        veil.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        safe.fire();
                    }
                });
        layers.lay(veil);
        safe.requestFocus();
    }

    private static void end(Layers layers, Node veil, Runnable answer) {
        layers.lift(veil);
        answer.run();
    }
}
