package org.daybook.base;

import java.time.ZoneId;
import java.util.Locale;

/** What never depends on the machine: where the school's clock is and how its people write. */
public final class School {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    public static final Locale LOCALE = Locale.UK;

    private School() {}
}
