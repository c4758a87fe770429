package org.daybook.chronology;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who tells the person who reported it what was decided.
 *
 * @param by who, and how; may be empty
 */
public record Feedback(String by, Optional<LocalDate> on) {

    public static final Feedback NONE = new Feedback("", Optional.empty());
}
