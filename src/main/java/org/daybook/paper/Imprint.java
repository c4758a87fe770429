package org.daybook.paper;

import java.time.Instant;
import java.util.UUID;

/**
 * What stands on every page and in the file's properties.
 *
 * @param title the document's title, shown by readers in their window and readable without opening
 *     the pages: a pack number, not a child's name
 * @param id of this document; the same id, date and content give the same bytes
 * @param made when it was made; the only date in the file
 * @param marking the protective marking, top left, "CONFIDENTIAL: CHILD PROTECTION"
 * @param note top right, "Open only by the named lead"; may be empty
 * @param initials bottom left, "B. H."; may be empty
 * @param maker bottom right, "Made 23 Nov 2026, R. Marlow, Hollowbrook Primary"
 */
public record Imprint(
        String title,
        UUID id,
        Instant made,
        String marking,
        String note,
        String initials,
        String maker) {}
