package org.daybook.chronology.view;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A form below what is to be read before it is answered. */
final class ReadFirst extends VBox {

    private final Node form;

    ReadFirst(Node read, Node form) {
        super(read, form);
        this.form = form;
        read.getStyleClass().add("small-form");
    }

    @Override
    public void requestFocus() {
        form.requestFocus();
    }
}
