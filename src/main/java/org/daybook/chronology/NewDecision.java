package org.daybook.chronology;

import java.time.Instant;

/** A decision about to be recorded; who and when come from the journal and the clock. */
public record NewDecision(
        Decision.Kind kind, String words, String rationale, String threshold, String advice) {

    /** A decision without a word about threshold or advice. */
    public NewDecision(Decision.Kind kind, String words, String rationale) {
        this(kind, words, rationale, "", "");
    }

    Decision by(String actor, Instant now) {
        return new Decision(kind, words, rationale, threshold, advice, now, actor);
    }
}
