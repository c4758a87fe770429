package org.daybook.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Dialogs;
import org.daybook.desk.Texts;

/** A page's help, laid over it. */
final class HelpSheet {

    private HelpSheet() {}

    static void lay(Node owner, Help help) {
        VBox lines = new VBox();
        lines.getStyleClass().add("help-lines");
        help.lines().forEach(line -> lines.getChildren().add(line(line)));
        Runnable[] close = {() -> {}};
        Button done = Buttons.withKey(Buttons.outlined("Close", () -> close[0].run()), "Esc");
        done.setId("close-help");
        FlowPane buttons = new FlowPane(done);
        buttons.getStyleClass().add("dialog-buttons");
        VBox content = new VBox(lines, buttons);
        ShellSheet.dress(content);
        close[0] = Dialogs.lay(owner, help.title(), content, done);
    }

    private static Node line(String line) {
        if (!line.startsWith("- ") && !Character.isDigit(line.charAt(0))) {
            return Texts.body(line);
        }
        int space = line.indexOf(' ');
        String sign = line.startsWith("-") ? "\u2013" : line.substring(0, space);
        Label mark = Texts.body(sign);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Label words = Texts.body(line.substring(space + 1));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox point = new HBox(mark, words);
        point.getStyleClass().add("help-point");
        return point;
    }
}
