package org.daybook.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.base.Days;

/** Copies of all records that were made before, and still hold what is destroyed here. */
public interface EarlierCopies {

    /** Those that are known of, place by place. */
    List<Place> places();

    /**
     * Where copies were put.
     *
     * @param name of the folder, as it was chosen; "a place that was not noted" for old ones
     * @param many how many were made there
     */
    record Place(String name, int many, LocalDate first, LocalDate last) {

        /** "In /media/stick: 3 copies, of 2 Oct 2026 to 20 Nov 2026." */
        public String inWords() {
            String days =
                    first.equals(last)
                            ? "of " + Days.typed(first)
                            : "of " + Days.typed(first) + " to " + Days.typed(last);
            return "In " + name + ": " + (many == 1 ? "1 copy, " : many + " copies, ") + days + ".";
        }
    }

    /** All places in one text, a line each; empty when no copy was made. */
    default String inWords() {
        return places().stream().map(Place::inWords).collect(Collectors.joining("\n"));
    }
}
