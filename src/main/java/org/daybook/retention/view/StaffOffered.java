package org.daybook.retention.view;

import java.util.List;
import java.util.Locale;
import org.daybook.retention.view.KeptFileModel.Facts;

/** Names of who works here that the typed letters fit. */
final class StaffOffered {

    private StaffOffered() {}

    static List<String> of(Facts facts, String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        return facts.staff().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(sought))
                .toList();
    }
}
