package org.daybook.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Gathers letters that follow one another quickly: "ph" is the choice that begins with both. A
 * letter that leads nowhere is passed over.
 */
final class TypeAhead {

    private static final Duration TOGETHER = Duration.ofSeconds(1);

    private final InstantSource time;
    private String gathered = "";
    private Instant last = Instant.EPOCH;

    TypeAhead(InstantSource time) {
        this.time = time;
    }

    /**
     * Where the choice goes with one more letter; empty where it stays. A first letter goes on to
     * the next that begins with it, so that the same one pressed again later walks through them.
     *
     * @param selected -1 while nothing is chosen
     */
    OptionalInt typed(String letter, List<String> choices, int selected) {
        Instant now = time.instant();
        if (now.isAfter(last.plus(TOGETHER))) {
            gathered = "";
        }
        last = now;
        String sought = gathered + letter.toLowerCase(Locale.ROOT);
        int from = gathered.isEmpty() ? selected + 1 : Math.max(0, selected);
        for (int step = 0; step < choices.size(); step++) {
            int at = Math.floorMod(from + step, choices.size());
            if (choices.get(at).toLowerCase(Locale.ROOT).startsWith(sought)) {
                gathered = sought;
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }
}
