package org.daybook.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page or picture of somebody else's, ready to be placed: scaled to fit, in the middle, with a
 * hairline round it that shows where it ends.
 *
 * @param name "Document 3, page 2 of 5"
 * @param object the name of its drawing; none where it cannot be drawn
 * @param extent how large it is and how it is turned
 * @param alternative what is read instead of it
 * @param lines its words, where the drawing does not hold them
 * @param sentence what is missing on it; empty when nothing is
 */
record Placed(
        String name,
        Optional<String> object,
        Extent extent,
        String alternative,
        List<PageText.Line> lines,
        String sentence) {

    static final float BELOW_LABEL = 6;
    private static final float SENTENCE_ROOM = 40;

    /** Held so that it stands largest. */
    Sheet sheet() {
        return extent.wide() > extent.high() * 1.05f ? Sheet.LANDSCAPE : Sheet.PORTRAIT;
    }

    List<Slice> slices(Element parent, Setting setting, Sheet held) {
        List<Slice> slices = new ArrayList<>();
        float high = held.bottom() - Sheet.TOP - Style.CAPTION.leading() - BELOW_LABEL - 1;
        if (!sentence.isEmpty()) {
            Element missing = parent.child("P");
            slices.addAll(setting.text(Words.of(sentence), Style.NOTE, missing, 0, held.measure()));
            high -= SENTENCE_ROOM;
        }
        if (object.isPresent()) {
            Element figure = parent.child("Figure").alternative(alternative);
            slices.add(new PlacedSlice(this, object.get(), figure, parent, setting, held, high));
        }
        return slices;
    }
}
