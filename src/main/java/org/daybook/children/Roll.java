package org.daybook.children;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The children who are here, to look up by UPN and by name with birthday. */
final class Roll {

    private final Map<String, List<Child>> byKey = new HashMap<>();

    Roll(List<Child> children) {
        for (Child child : children) {
            for (String key : keys(child.particulars())) {
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(child);
            }
        }
    }

    /** By what two records are known to mean the same child; empty when that cannot be known. */
    static List<String> keys(Particulars child) {
        List<String> keys = new ArrayList<>();
        String upn = Upn.tidied(child.text(Detail.UPN));
        if (!upn.isEmpty()) {
            keys.add("upn " + upn);
        }
        child.born()
                .ifPresent(born -> {
                    for (String name : List.of(child.legalName(), child.name())) {
                        String key = "born " + born + " " + Names.folded(name);
                        if (!keys.contains(key)) {
                            keys.add(key);
                        }
                    }
                });
        return keys;
    }

    /** Everybody here who is the same child by one of its keys; more than one is a riddle. */
    List<Child> same(Particulars listed) {
        return keys(listed).stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .distinct()
                .toList();
    }
}
