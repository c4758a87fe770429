package org.daybook.children;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A child with its names folded once, so that a search over thousands takes no time. */
final class Findable {

    static final int NO_FIT = Integer.MAX_VALUE;

    static final Comparator<Findable> BY_NAME =
            Comparator.comparing((Findable one) -> one.sortName)
                    .thenComparing(one -> one.child.id().value());

    private static final int WHOLE = 0;
    private static final int BEGINNING = 1;
    private static final int LEGAL_BEGINNING = 2;
    private static final int INSIDE = 5;

    /** Puts a child who has left after one who is here, when the letters fit both alike. */
    private static final int LEFT = 1;

    private static final int STEP = 2;

    private final Child child;
    private final String sortName;
    private final List<String> shown;
    private final List<String> others;

    Findable(Child child) {
        this.child = child;
        Particulars known = child.particulars();
        this.sortName = Names.folded(known.surname()) + '\u0001' + Names.folded(known.forename());
        this.shown = parts(known.forename(), known.surname());
        this.others =
                parts(
                        known.text(Detail.LEGAL_FORENAME),
                        known.text(Detail.LEGAL_SURNAME),
                        known.text(Detail.MIDDLE_NAMES),
                        known.text(Detail.UPN));
    }

    Child child() {
        return child;
    }

    static List<String> words(String typed) {
        return Arrays.stream(Names.folded(typed).split(" ")).filter(w -> !w.isEmpty()).toList();
    }

    /** The lower the likelier; {@link #NO_FIT} when a word fits nowhere. */
    int rank(List<String> words) {
        int worst = 0;
        for (String word : words) {
            int fit = fit(word);
            if (fit == NO_FIT) {
                return NO_FIT;
            }
            worst += fit;
        }
        return worst * STEP + (child.leftOn().isPresent() ? LEFT : 0);
    }

    private int fit(String word) {
        if (shown.contains(word)) {
            return WHOLE;
        }
        if (shown.stream().anyMatch(part -> part.startsWith(word))) {
            return BEGINNING;
        }
        if (others.stream().anyMatch(part -> part.startsWith(word))) {
            return LEGAL_BEGINNING;
        }
        boolean inside =
                shown.stream().anyMatch(part -> part.contains(word))
                        || others.stream().anyMatch(part -> part.contains(word));
        return inside ? INSIDE : NO_FIT;
    }

    /** Each word of each name, and names of several words also run together: "maryjane". */
    private static List<String> parts(String... names) {
        List<String> parts = new ArrayList<>();
        for (String name : names) {
            List<String> words = words(name);
            parts.addAll(words);
            if (words.size() > 1) {
                parts.add(String.join("", words));
            }
        }
        return List.copyOf(parts);
    }
}
