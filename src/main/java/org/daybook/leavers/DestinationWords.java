package org.daybook.leavers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.children.Names;
import org.daybook.transfer.Destination;

/** Kinds of destination as schools' lists spell them. */
final class DestinationWords {

    private static final Map<Destination, List<String>> SPELT =
            Map.of(
                    Destination.SCHOOL,
                    List.of("school", "secondary", "junior", "transfer", "phase transfer"),
                    Destination.MANAGED_MOVE,
                    List.of("managed move"),
                    Destination.EXCLUSION,
                    List.of("excluded", "permanently excluded", "pex"),
                    Destination.DUAL,
                    List.of("dual", "dual registered", "dual registration"),
                    Destination.POST_16,
                    List.of("college", "post 16", "sixth form", "training", "apprenticeship"),
                    Destination.ABROAD,
                    List.of("abroad", "moved abroad", "overseas", "emigrated"),
                    Destination.HOME_EDUCATION,
                    List.of(
                            "home educated",
                            "home education",
                            "elective home education",
                            "ehe",
                            "electively home educated"),
                    Destination.UNKNOWN,
                    List.of(
                            "unknown",
                            "not known",
                            "cme",
                            "missing education",
                            "missing",
                            "tbc",
                            "to be confirmed"),
                    Destination.LEAVING,
                    List.of("left education", "leaving education", "employment", "work"));

    private DestinationWords() {}

    /** Empty for words that mean none of them. */
    static Optional<Destination> read(String cell) {
        String plain = Names.folded(cell);
        return Arrays.stream(Destination.values())
                .filter(one ->
                        Names.folded(one.words()).equals(plain)
                                || SPELT.getOrDefault(one, List.of()).contains(plain))
                .findFirst();
    }

    /** What stands in a school's column although it is no school: "home educated", "TBC". */
    static Optional<Destination> insteadOfSchool(String cell) {
        return read(cell).filter(one -> one.school() != Destination.School.NEEDED);
    }
}
