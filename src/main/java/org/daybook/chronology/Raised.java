package org.daybook.chronology;

import java.time.LocalDate;
import org.daybook.base.EntryId;

/**
 * That a concern was raised, to be counted.
 *
 * @param on as {@link Undecided#raisedOn} says it
 */
public record Raised(EntryId entry, LocalDate on) {}
