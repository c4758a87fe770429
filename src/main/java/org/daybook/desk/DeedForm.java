package org.daybook.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.daybook.base.Problem;

/**
 * A small form that does one deed, in its place below what it is about: its questions, the deed,
 * and the way out of it. Ctrl Enter does the deed, Esc leaves.
 */
public final class DeedForm extends VBox {

    /** What it does, and what was wrong when it was tried. */
    public interface Model {

        void record();

        ObservableList<Problem> problems();

        /** While the deed is being done. */
        ReadOnlyBooleanProperty working();
    }

    private final Model model;
    private final Form form;
    private final String deed;
    private final Runnable close;

    /**
     * @param deed the words on the button that records it
     */
    public DeedForm(Model model, String deed, Runnable close) {
        this.model = model;
        this.form = new Form(model.problems());
        this.deed = deed;
        this.close = close;
        getStyleClass().add("deed-form");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.working()
                .subscribe((was, is) -> {
                    if (was && !is && !model.problems().isEmpty()) {
                        form.focusFirstProblem();
                    }
                });
    }

    /** The builder of its questions. */
    public Form ask() {
        return form;
    }

    /** The questions in their order, and the button below them. */
    public DeedForm laid(Node... questions) {
        Button main = Buttons.low(Buttons.main(deed, model::record));
        main.setId("record");
        main.disableProperty().bind(model.working());
        Button leave = Buttons.low(Buttons.text("Not now", close));
        leave.setId("not-now");
        Flow foot = new Flow(Buttons.withKey(main, "Ctrl Enter"), leave);
        foot.getStyleClass().add("deed-form-foot");
        getChildren().setAll(form.of(questions), foot);
        return this;
    }

    /** To the first question. */
    @Override
    public void requestFocus() {
        Node first = first(this);
        if (!first.equals(this)) {
            first.requestFocus();
        }
    }

    private static Node first(Node at) {
        if (at instanceof Question question) {
            return question.control();
        }
        if (at instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = first(child);
                if (!found.equals(child)) {
                    return found;
                }
            }
        }
        return at;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
            event.consume();
            model.record();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        }
    }
}
