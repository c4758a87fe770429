package org.daybook.casework;

import java.time.LocalDate;
import org.daybook.base.Days;

/** What is said when something typed cannot be, the same wherever it is typed. */
final class Sentences {

    private Sentences() {}

    static String beforeItBegan(LocalDate first) {
        return "That is before it began, %s. Look at both days again.".formatted(Days.typed(first));
    }
}
