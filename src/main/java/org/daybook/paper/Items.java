package org.daybook.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * A list being set: each item's text beside what stands before it.
 *
 * @param room for what stands before, in points
 * @param gap between items
 */
record Items(Setting setting, String numbering, float room, float gap) {

    /** Makes what stands before an item: a bullet, a box, a shape. */
    interface Labels {
        Slice before(int item, Element label);
    }

    List<Slice> set(List<Words> items, Labels labels, Element parent, float indent, float width) {
        Element list = Lists.begin(parent, numbering);
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                slices.add(new Slice.Space(gap));
            }
            Element entry = list.child("LI");
            Slice label = labels.before(i, entry.child("Lbl"));
            Element body = entry.child("LBody");
            slices.addAll(
                    labelled(
                            label,
                            setting.text(
                                    items.get(i), Style.BODY, body, indent + room, width - room)));
        }
        return slices;
    }

    private static List<Slice> labelled(Slice label, List<Slice> text) {
        if (text.isEmpty()) {
            return List.of(label);
        }
        List<Slice> slices = new ArrayList<>(text);
        slices.set(0, new Labelled(label, slices.getFirst()));
        return slices;
    }
}
