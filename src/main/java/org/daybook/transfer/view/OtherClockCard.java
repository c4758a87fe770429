package org.daybook.transfer.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Texts;

/** The common transfer file, whose clock is another one. */
final class OtherClockCard extends Card {

    private final Optional<Node> form;

    /**
     * @param words when it was sent, or is due
     * @param open whether it can still be recorded
     * @param form of its sending, while it lies open here
     */
    OtherClockCard(String words, boolean open, Runnable ask, Optional<Node> form) {
        this.form = form;
        setId("other-clock");
        getChildren()
                .addAll(
                        Texts.cardTitle("Other clock: the common transfer file"),
                        Texts.small(words + ". It carries no child protection content."));
        form.ifPresentOrElse(
                getChildren()::add,
                () -> {
                    if (open) {
                        Button sent = Buttons.low(Buttons.outlined("Record that it is sent", ask));
                        sent.setId("record-ctf");
                        getChildren().add(sent);
                    }
                });
    }

    void focusForm() {
        form.ifPresent(Node::requestFocus);
    }
}
