package org.daybook.transfer.view;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Chip;
import org.daybook.desk.Flow;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;
import org.daybook.transfer.Event;
import org.daybook.transfer.LineKind;

/** Whether it came back that the file arrived, what was in it, and what else can have happened. */
final class ReceiptCard extends Card {

    private final Optional<Node> form;

    /**
     * @param form of something that happened, while it lies open here
     */
    ReceiptCard(ReceiptFace face, Consumer<LineKind> ask, Optional<Node> form) {
        this.form = form;
        setId("receipt");
        getChildren()
                .addAll(
                        heading(Texts.section("Receipt"), Chip.status(face.shape(), face.chip())),
                        Texts.small(face.text()));
        if (!face.items().isEmpty()) {
            VBox items = new VBox();
            items.getStyleClass().add("receipt-items");
            face.items()
                    .forEach(item ->
                            items.getChildren()
                                    .add(Mark.before(item.shape(), Texts.small(item.words()))));
            getChildren().add(items);
        }
        form.ifPresentOrElse(
                getChildren()::add,
                () -> {
                    if (!face.deeds().isEmpty()) {
                        getChildren().add(deeds(face, ask));
                    }
                });
    }

    void focusForm() {
        form.ifPresent(Node::requestFocus);
    }

    private static Node deeds(ReceiptFace face, Consumer<LineKind> ask) {
        Flow deeds = new Flow();
        deeds.getStyleClass().add("step-buttons");
        for (LineKind kind : face.deeds()) {
            Button deed = Buttons.low(Buttons.outlined(words(kind), () -> ask.accept(kind)));
            deed.setId(id(kind));
            deeds.getChildren().add(deed);
        }
        return deeds;
    }

    private static String words(LineKind kind) {
        return switch (kind) {
            case Event.CHASED -> "Record a chase";
            case Event.RECALLED -> "Recalled...";
            case Event.LOST -> "Lost on its way...";
            case Event.FOUND -> "Found again...";
            case Event.REST_ARRIVED -> "The rest has come...";
            default -> WayWords.deed(kind);
        };
    }

    private static String id(LineKind kind) {
        return "record-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
