package org.daybook.vault;

/** Who is told how far closing has come; it takes a moment after a day with much writing. */
public interface Closing {

    Closing QUIET = stage -> {};

    /** The stages, in their order; the first two only when they are due. */
    enum Stage {
        TIDYING_LOG,
        MAKING_COMPACT,
        CLOSED
    }

    void stage(Stage stage);
}
