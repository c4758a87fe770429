package org.daybook.transfer.view;

import org.daybook.transfer.LineKind;

/** Which form lies open on a file's page; only one at a time. */
sealed interface Opened {

    record Nothing() implements Opened {}

    /** A step, or something that happened. */
    record OfLine(LineKind kind) implements Opened {}

    record OfDate() implements Opened {}

    record OfDestination() implements Opened {}

    record OfEnd() implements Opened {}

    record OfReopening() implements Opened {}

    default boolean is(LineKind kind) {
        return equals(new OfLine(kind));
    }
}
