package org.daybook.shell;

import java.util.function.Consumer;

/**
 * Lets in through the newest door only, and once. Opening takes seconds, in which she may have gone
 * to another door: what then comes open behind the old one is closed again, or the school's own
 * records would stand under the practice school's sign.
 */
final class Latch {

    private final Consumer<Session> in;
    private final Consumer<Session> tooLate;
    private int newest;

    Latch(Consumer<Session> in, Consumer<Session> tooLate) {
        this.in = in;
        this.tooLate = tooLate;
    }

    /** The way in through a door that is shown from now on, in the place of any before. */
    Consumer<Session> fresh() {
        int door = ++newest;
        return session -> {
            if (door == newest) {
                newest++;
                in.accept(session);
            } else {
                tooLate.accept(session);
            }
        };
    }
}
