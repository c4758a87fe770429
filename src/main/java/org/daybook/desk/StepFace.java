package org.daybook.desk;

/**
 * A step of a way, as a page says it.
 *
 * @param step what the feature calls it
 * @param detail when and by whom it was done; what it asks for, while it is not
 * @param deed what the button says that records it
 * @param byHand whether the lead records it; a step that records itself is not put right by hand
 */
public record StepFace<S>(
        S step, String title, String detail, State state, String deed, boolean byHand) {

    /** Where a step stands. */
    public enum State {
        DONE(Mark.Shape.DONE),
        NEXT(Mark.Shape.DUE_SOON),
        AHEAD(Mark.Shape.OPEN),
        /** Passed by: a later step is recorded and this one is not. */
        NOT_RECORDED(Mark.Shape.NOT_KNOWN),
        /** It will not come any more. */
        LEFT_OUT(Mark.Shape.ENDED);

        private final Mark.Shape shape;

        State(Mark.Shape shape) {
            this.shape = shape;
        }

        Mark.Shape shape() {
            return shape;
        }
    }
}
