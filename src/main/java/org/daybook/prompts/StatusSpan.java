package org.daybook.prompts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A plan or order around a child, with its days.
 *
 * @param name names it for good
 * @param words "Child protection plan (neglect)"
 * @param until its last day, past or to come; empty while nothing is said of an end
 */
public record StatusSpan(String name, String words, Optional<LocalDate> until) {}
