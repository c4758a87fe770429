package org.daybook.transfer.view;

import org.daybook.transfer.Step;

/** Which form lies open on a transfer's page; only one at a time. */
sealed interface Opened {

    record Nothing() implements Opened {}

    record OfStep(Step step) implements Opened {}

    record CallOrLetter() implements Opened {}
}
