package org.daybook.prompts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time during which the school had the child's case open.
 *
 * @param name names it for good
 * @param closed empty while it is open
 */
public record CaseSpan(String name, LocalDate opened, Optional<LocalDate> closed) {}
