package org.daybook.children;

/** What came of an import. */
public sealed interface ImportOutcome {

    record Imported(ImportDone done) implements ImportOutcome {}

    /** A child is no longer as it was when the list was looked through; nothing was written. */
    record ChangedMeanwhile() implements ImportOutcome {}

    /** Somebody stopped it; nothing was written. */
    record Stopped() implements ImportOutcome {}
}
