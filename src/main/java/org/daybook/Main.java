package org.daybook;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.daybook.base.School;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        if (Arguments.read(List.of(arguments)) instanceof Arguments.NotUnderstood why) {
            System.err.println(why.sentence());
            System.exit(2);
        }
        // Before the first class that formats anything: dates and words are British wherever the
        // laptop was bought.
        Locale.setDefault(School.LOCALE);
        TimeZone.setDefault(TimeZone.getTimeZone(School.ZONE));
        Program.start(arguments);
    }
}
