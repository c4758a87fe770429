package org.daybook;

import java.util.Locale;
import java.util.TimeZone;
import org.daybook.base.School;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Before the first class that formats anything: dates and words are British wherever the
        // laptop was bought.
        Locale.setDefault(School.LOCALE);
        TimeZone.setDefault(TimeZone.getTimeZone(School.ZONE));
        Program.start(arguments);
    }
}
