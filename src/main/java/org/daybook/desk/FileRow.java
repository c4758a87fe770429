package org.daybook.desk;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A file on its way, as a line of a list: shape, whose, where and since when, how near its day is,
 * and what is to be done next.
 */
public final class FileRow extends VBox {

    /** How near and the button, in pixels at 100 % text. */
    private static final double HOW = 330;

    /**
     * What the line says.
     *
     * @param name whose file; pressing it opens the file's page
     * @param small under the name: year and class; may be empty
     * @param what "From Merrow Vale Juniors"
     * @param why one sentence; may be empty
     * @param how "2 school days late"
     * @param since "Due Fri 27 Nov"; may be empty
     * @param deed what the button at the right says; empty for none
     */
    public record Face(
            Mark.Shape shape,
            String name,
            String small,
            String what,
            String why,
            String how,
            String since,
            String deed) {}

    private final HBox last = new HBox();

    public FileRow(Face face, Runnable open, Runnable deed) {
        HBox first = new HBox(new Mark(face.shape()), who(face, open), what(face));
        first.getStyleClass().add("file-row-first");
        Region how = two(Texts.status(face.shape(), face.how()), face.since());
        HBox.setHgrow(how, Priority.ALWAYS);
        last.getChildren().add(how);
        last.getStyleClass().add("file-row-how");
        if (!face.deed().isEmpty()) {
            Button button = Buttons.low(Buttons.outlined(face.deed(), deed));
            button.setAccessibleText(face.deed() + ": " + face.name());
            last.getChildren().add(button);
        }
        getChildren().add(Columns.rail(first, last, HOW));
        getStyleClass().add("file-row");
    }

    /** Names its button, so that it can be found. */
    public FileRow named(String id) {
        last.getChildren().getLast().setId(id);
        return this;
    }

    private static Region who(Face face, Runnable open) {
        Hyperlink name = Buttons.link(face.name(), open);
        name.getStyleClass().addAll("strong", "name-link");
        name.setWrapText(true);
        Region who = two(name, face.small());
        who.getStyleClass().add("file-row-who");
        return who;
    }

    private static Region what(Face face) {
        Region what = two(Texts.strong(face.what()), face.why());
        HBox.setHgrow(what, Priority.ALWAYS);
        return what;
    }

    private static Region two(Node first, String small) {
        VBox both = new VBox(first);
        if (!small.isEmpty()) {
            both.getChildren().add(Texts.small(small));
        }
        return both;
    }
}
