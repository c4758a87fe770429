package org.daybook.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a file stays behind, as the pack says it.
 *
 * @param reasons that stand on its bars, in order
 */
public record HeldBack(Set<Reason> reasons, List<Document> documents) {

    public static final HeldBack NOTHING = new HeldBack(Set.of(), List.of());

    /**
     * A document without its name, which may say too much.
     *
     * @param what "PDF, 120 kB"
     * @param day of the entry that it belongs to
     * @param fromSchoolBefore whether it came with the file of a school before
     */
    public record Document(String what, LocalDate day, boolean fromSchoolBefore, String why) {}

    public HeldBack {
        reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
        documents = List.copyOf(documents);
    }
}
