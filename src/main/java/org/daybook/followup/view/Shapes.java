package org.daybook.followup.view;

import org.daybook.desk.Mark;
import org.daybook.followup.Standing;

/** Which of the house's shapes stands for what. */
final class Shapes {

    private Shapes() {}

    static Mark.Shape of(Standing.State state) {
        return switch (state) {
            case LATE -> Mark.Shape.LATE;
            case TODAY, TO_ASK, SOON -> Mark.Shape.DUE_SOON;
            case WAITING, OPEN -> Mark.Shape.OPEN;
            case ENDED -> Mark.Shape.ENDED;
        };
    }

    static Mark.Shape of(StepFace.State state) {
        return switch (state) {
            case DONE -> Mark.Shape.DONE;
            case NEXT -> Mark.Shape.DUE_SOON;
            case AHEAD -> Mark.Shape.OPEN;
            case NOT_RECORDED -> Mark.Shape.NOT_KNOWN;
        };
    }
}
