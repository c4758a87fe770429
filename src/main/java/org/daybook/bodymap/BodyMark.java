package org.daybook.bodymap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was seen at one place of the body.
 *
 * @param x from the figure's left edge as it is looked at, in thousandths of its width
 * @param y from its top, in thousandths of its height
 * @param size in words: "about 3 cm"; may be empty
 * @param colour in words: "yellow at the edge"; may be empty
 * @param note may be empty
 */
public record BodyMark(
        BodySide side, int x, int y, Kind kind, String size, String colour, String note) {

    /** The figure is as wide and as high as this. */
    public static final int WHOLE = 1000;

    public BodyMark {
        if (x < 0 || x > WHOLE || y < 0 || y > WHOLE) {
            throw new IllegalArgumentException("A mark lies inside the figure's frame");
        }
    }

    /** A mark of which nothing has been said yet but where it is. */
    public static BodyMark at(BodySide side, int x, int y) {
        return new BodyMark(side, x, y, Kind.NOT_SAID, "", "", "");
    }

    /** Where it is, in words: "Left forearm, inside (front)"; left and right are the child's. */
    public String where() {
        return BodyRegions.of(side, x, y);
    }

    /** What it looks like, in one line: "bruise, about 3 cm, yellow at the edge". */
    public String what() {
        return Stream.of(kind.words(), size.strip(), colour.strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** All that is said of it, in one line. */
    public String sentence() {
        String line = where() + ": " + what();
        return note.isBlank() ? line : line + " (" + note.strip() + ")";
    }

    public BodyMark kind(Kind now) {
        return new BodyMark(side, x, y, now, size, colour, note);
    }

    public BodyMark size(String now) {
        return new BodyMark(side, x, y, kind, now, colour, note);
    }

    public BodyMark colour(String now) {
        return new BodyMark(side, x, y, kind, size, now, note);
    }

    public BodyMark note(String now) {
        return new BodyMark(side, x, y, kind, size, colour, now);
    }

    /** What it looks like; the name is what stands in the store and never changes. */
    public enum Kind {
        NOT_SAID("mark"),
        BRUISE("bruise"),
        CUT("cut"),
        GRAZE("graze"),
        BURN("burn or scald"),
        BITE("bite"),
        SWELLING("swelling"),
        SCAR("scar"),
        OTHER("other mark");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** The kinds to choose from. */
        public static List<Kind> choices() {
            return Stream.of(values()).filter(kind -> kind != NOT_SAID).toList();
        }
    }
}
