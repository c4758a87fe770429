package org.daybook.transfer.view;

import org.daybook.desk.Card;
import org.daybook.desk.Chip;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** Whether it came back that the file arrived. */
final class ReceiptCard extends Card {

    ReceiptCard(TransferFace.ReceiptFace face) {
        super(
                heading(Texts.section("Receipt"), Chip.status(shape(face.state()), face.chip())),
                Texts.small(face.text()));
        setId("receipt");
    }

    private static Mark.Shape shape(TransferFace.ReceiptFace.State state) {
        return switch (state) {
            case NOT_SENT -> Mark.Shape.NOT_KNOWN;
            case AWAITED -> Mark.Shape.OPEN;
            case LATE -> Mark.Shape.LATE;
            case HERE -> Mark.Shape.DONE;
        };
    }
}
