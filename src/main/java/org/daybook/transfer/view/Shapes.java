package org.daybook.transfer.view;

import java.util.Locale;
import org.daybook.desk.Mark;

/** Which of the house's shapes stands for what. */
final class Shapes {

    private Shapes() {}

    static Mark.Shape of(Urgency urgency) {
        return switch (urgency) {
            case LATE -> Mark.Shape.LATE;
            case SOON -> Mark.Shape.DUE_SOON;
            case OPEN -> Mark.Shape.OPEN;
            case DONE -> Mark.Shape.DONE;
        };
    }

    static Mark.Shape of(StepFace.State state) {
        return switch (state) {
            case DONE -> Mark.Shape.DONE;
            case NEXT -> Mark.Shape.DUE_SOON;
            case AHEAD -> Mark.Shape.OPEN;
        };
    }

    /** The name of a constant as the style sheet writes it. */
    static String style(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
