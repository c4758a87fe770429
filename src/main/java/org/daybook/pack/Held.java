package org.daybook.pack;

import java.util.Optional;

/**
 * A line of the contents checklist: one kind of thing that the next lead may expect.
 *
 * @param part where it stands, if it is included
 * @param why how much is there, or why it is not; may be empty
 */
public record Held(String what, Answer answer, Optional<PackPart> part, String why) {

    /** Whether it is in the pack. */
    public enum Answer {
        INCLUDED("Included"),
        NOT_HELD("Not held"),
        WITHHELD("Withheld");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static String pages(int count) {
        return count == 1 ? "1 page" : count + " pages";
    }

    static Held included(String what, PackPart part, String howMuch) {
        return new Held(what, Answer.INCLUDED, Optional.of(part), howMuch);
    }

    static Held notHeld(String what, String why) {
        return new Held(what, Answer.NOT_HELD, Optional.empty(), why);
    }

    /** With one more thing to know. */
    Held adding(String more) {
        return new Held(what, answer, part, why.isEmpty() ? more : why + "; " + more);
    }

    static Held withheld(String what, String why) {
        return new Held(what, Answer.WITHHELD, Optional.empty(), why);
    }
}
