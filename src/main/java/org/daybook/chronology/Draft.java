package org.daybook.chronology;

import java.time.Instant;
import org.daybook.base.DraftId;

/** Something half written, as the store keeps it. */
public record Draft(DraftId id, HalfWritten text, Instant begunAt, Instant keptAt, String keptBy) {}
