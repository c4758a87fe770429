package org.daybook.children;

import java.util.ArrayList;
import java.util.List;

/** In what two states of a child's record differ. */
final class Differences {

    private Differences() {}

    /** The names of what differs, in the order of the form; empty when all is the same. */
    static List<String> between(Particulars before, Particulars after) {
        List<String> names = new ArrayList<>();
        for (Detail detail : Detail.values()) {
            if (!before.text(detail).equals(after.text(detail))) {
                names.add(detail.inWords());
            }
        }
        if (!before.born().equals(after.born())) {
            names.add("Date of birth");
        }
        if (!before.joinedOn().equals(after.joinedOn())) {
            names.add("Joined");
        }
        if (!before.leftOn().equals(after.leftOn())) {
            names.add("Left");
        }
        if (!before.contacts().equals(after.contacts())) {
            names.add("Contacts");
        }
        return List.copyOf(names);
    }
}
