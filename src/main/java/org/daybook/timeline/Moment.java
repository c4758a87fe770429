package org.daybook.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.daybook.base.EntryId;

/**
 * Something that happened on a day, or is to happen.
 *
 * @param kind what it is, in two words: "Home visit"
 * @param words what was written, in one line; may be empty
 * @param entry where it stands in the chronology; empty for what is still to come
 */
public record Moment(LocalDate day, Sign sign, String kind, String words, Optional<EntryId> entry) {

    static final Comparator<Moment> BY_DAY = Comparator.comparing(Moment::day);

    /** "Core group: agreed that the health visitor calls weekly". */
    public String said() {
        String between = sign == Sign.TO_COME ? ", " : ": ";
        return words.isEmpty() ? kind : kind + between + words;
    }
}
