package org.daybook.prompts;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.EntryId;

/**
 * A recorded fact that raises a question.
 *
 * @param fact names it for good: the same fact has the same name tomorrow
 * @param day when it was so
 * @param words what is recorded, in a sentence
 * @param entry where it stands; empty for what stands in no entry
 */
public record Evidence(String fact, LocalDate day, String words, Optional<EntryId> entry) {

    /** "Thu 5 Nov 2026: Core group. Agreed: ..." */
    public String line() {
        return Days.full(day) + ": " + words;
    }
}
