package org.daybook.desk;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Facts of one kind: a heading with the way to write down another, a form below it, the rows. */
public final class FactsCard extends Card {

    private final Button add;
    private final VBox form = new VBox();
    private final Rows rows = new Rows();
    private final Function<Runnable, DeedForm> making;

    /**
     * @param making makes the form of another one; it is given the way out of itself
     */
    public FactsCard(String title, String deed, String id, Function<Runnable, DeedForm> making) {
        this.making = making;
        this.add = Buttons.low(Buttons.outlined(deed, this::open));
        add.setId(id);
        shown(form, false);
        getStyleClass().add("facts-card");
        getChildren().addAll(Card.heading(Texts.section(title), add), form, rows);
    }

    /** Shows them, and closes the form, whose fact is among them now. */
    public void show(List<? extends Node> facts, String whenNone) {
        boolean hadFocus = within(this);
        form.getChildren().clear();
        shown(form, false);
        rows.show(facts.isEmpty() ? List.of(Texts.small(whenNone)) : facts);
        if (hadFocus) {
            add.requestFocus();
        }
    }

    /** Whether another one can be written down now. */
    public void mayAdd(boolean may) {
        shown(add, may);
    }

    private void open() {
        form.getChildren().setAll(making.apply(this::close));
        shown(form, true);
        form.getChildren().getFirst().requestFocus();
    }

    private void close() {
        form.getChildren().clear();
        shown(form, false);
        add.requestFocus();
    }

    private static boolean within(Node card) {
        Node at = card.getScene() == null ? null : card.getScene().getFocusOwner();
        while (at != null && !at.equals(card)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
