package org.daybook.children;

import java.time.Instant;

/**
 * An import that was done.
 *
 * @param by who did it
 * @param added how many children it added
 * @param changed of how many it wrote something new
 */
public record ImportDone(ImportId id, Instant at, String by, int added, int changed) {}
