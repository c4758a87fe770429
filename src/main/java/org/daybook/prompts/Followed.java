package org.daybook.prompts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.EntryId;

/**
 * Something that is followed up with others, as far as the rules read it.
 *
 * @param name names it for good
 * @param title what it is about
 * @param entry whence it came
 * @param lines what was done about it and stands in no entry of its own, oldest first
 * @param ended the day on which it came to its end
 */
public record Followed(
        String name,
        Sort sort,
        String title,
        LocalDate begun,
        Optional<EntryId> entry,
        List<Line> lines,
        Optional<LocalDate> ended) {

    public Followed {
        lines = List.copyOf(lines);
    }

    /** What kind of thing it is. */
    public enum Sort {
        REFERRAL,
        OFFER,
        OTHER
    }

    /** What a line means for a rule. */
    public enum Meaning {
        /** Something stands in the way of help. */
        NOT_TAKEN_UP,
        /** Consent taken back. */
        CONSENT_WITHDRAWN,
        PLAIN
    }

    public record Line(LocalDate day, Meaning meaning, String words) {}
}
