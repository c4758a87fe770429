package org.daybook.desk;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was done and said, newest first; a call or a letter can be added. */
public final class LogCard extends Card {

    /**
     * A line of the log.
     *
     * @param time as it was typed; may be empty
     * @param by who did it, and how
     */
    public record Line(String day, String time, String words, String by) {}

    private final Optional<DeedForm> form;

    /**
     * @param add opens the form of another line
     * @param form that form, while it lies open
     */
    public LogCard(String title, List<Line> lines, Runnable add, Optional<DeedForm> form) {
        this.form = form;
        Button more = Buttons.low(Buttons.outlined("Add a line", add));
        more.setId("add-line");
        getChildren().add(heading(Texts.section(title), more));
        form.ifPresent(getChildren()::add);
        if (lines.isEmpty()) {
            getChildren().add(Texts.small("Nothing is recorded yet."));
        }
        Rows rows = new Rows();
        rows.show(lines.stream().map(LogCard::row).toList());
        getChildren().add(rows);
        setId("log");
    }

    public void focusForm() {
        form.ifPresent(Node::requestFocus);
    }

    private static Node row(Line line) {
        VBox when = new VBox(Texts.small(line.day()));
        if (!line.time().isBlank()) {
            when.getChildren().add(Texts.caption(line.time()));
        }
        when.getStyleClass().add("log-when");
        VBox what = new VBox(Texts.small(line.words()), Texts.caption(line.by()));
        what.getStyleClass().add("log-what");
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(when, what);
        row.getStyleClass().add("log-row");
        return row;
    }
}
