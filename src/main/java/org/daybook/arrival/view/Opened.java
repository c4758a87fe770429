package org.daybook.arrival.view;

import org.daybook.arrival.ArrivalStep;

/** Which form lies open on the page of a file in; only one at a time. */
sealed interface Opened {

    record Nothing() implements Opened {}

    /** {@link ArrivalStep#NOTE} opens in the log. */
    record OfStep(ArrivalStep step) implements Opened {}

    /** Another end than that all is done. */
    record OfEnding() implements Opened {}

    record OfSchool() implements Opened {}
}
