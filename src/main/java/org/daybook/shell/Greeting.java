package org.daybook.shell;

import java.time.LocalTime;

/** What the door says first. */
final class Greeting {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(17, 30);
    private static final LocalTime DAWN = LocalTime.of(4, 0);

    private Greeting() {}

    static String at(LocalTime time) {
        if (time.isBefore(DAWN) || !time.isBefore(EVENING)) {
            return "Good evening";
        }
        return time.isBefore(NOON) ? "Good morning" : "Good afternoon";
    }
}
