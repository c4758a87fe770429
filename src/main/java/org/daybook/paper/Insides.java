package org.daybook.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files that are put inside the document. */
final class Insides {

    private final List<Inside> all = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    void add(Inside inside) {
        if (!names.add(inside.file().name())) {
            throw new IllegalArgumentException("Two files inside have the same name");
        }
        all.add(inside);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Inside> all() {
        return all;
    }
}
