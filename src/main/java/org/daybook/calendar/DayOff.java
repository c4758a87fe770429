package org.daybook.calendar;

/**
 * Days within a term on which no child is in.
 *
 * @param words what the school calls it; may be empty
 */
public record DayOff(Stretch days, Kind kind, String words) {

    /** Why no child is in. The name is what stands in the store. */
    public enum Kind {
        INSET("INSET day"),
        CLOSED("Closed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
