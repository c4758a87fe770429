package org.daybook.desk;

import java.util.List;
import java.util.Locale;

/** What is offered under a field while somebody types. */
public final class Offered {

    private Offered() {}

    /** Those of the names that hold what was typed; all of them for nothing typed. */
    public static List<String> of(List<String> names, String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(sought))
                .filter(name -> !name.equals(typed))
                .toList();
    }
}
