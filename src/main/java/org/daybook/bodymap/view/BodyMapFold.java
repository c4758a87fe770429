package org.daybook.bodymap.view;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.desk.Buttons;
import org.daybook.desk.Flow;
import org.daybook.desk.Texts;

/**
 * The way to a child's body map in a form: one line that says what is marked, and the figures below
 * it once they are wanted.
 */
public final class BodyMapFold extends VBox {

    private final String firstName;
    private final ObjectProperty<BodyMap> marks;
    private final BooleanProperty open = new SimpleBooleanProperty();

    /**
     * @param firstName whose body it is
     */
    public BodyMapFold(String firstName, ObjectProperty<BodyMap> marks) {
        this.firstName = firstName;
        this.marks = marks;
        Label said = Texts.small("");
        said.textProperty().bind(marks.map(BodyMapFold::summary));
        Flow line = new Flow(link(), said);
        line.getStyleClass().add("fold-line");
        getChildren().add(line);
        getStyleClass().add("body-map-fold");
        BodyMapPart.dress(this);
        open.subscribe(this::show);
    }

    /** What is marked, in a few words: "2 marks: left forearm, back of the left knee". */
    static String summary(BodyMap map) {
        if (map.isEmpty()) {
            return "";
        }
        List<String> places =
                map.marks().stream().map(BodyMark::where).map(BodyMapFold::small).toList();
        return (map.size() == 1 ? "1 mark: " : map.size() + " marks: ")
                + places.stream().distinct().collect(Collectors.joining("; "));
    }

    private static String small(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private Hyperlink link() {
        Hyperlink link = Buttons.link("", () -> open.set(!open.get()));
        link.getStyleClass().add("body-map-link");
        link.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> open.get() ? "Close the body map" : "Mark the body map",
                                open));
        link.accessibleTextProperty()
                .bind(link.textProperty().map(one -> one + " of " + firstName));
        return link;
    }

    private void show(boolean now) {
        getChildren().removeIf(BodyMapPart.class::isInstance);
        if (now) {
            BodyMapPart part = new BodyMapPart(marks);
            getChildren().add(part);
            javafx.application.Platform.runLater(part::requestFocus);
        }
    }
}
