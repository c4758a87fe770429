package org.daybook.handover;

import java.util.List;
import org.daybook.chronology.Entry;

/**
 * An entry as it is handed on.
 *
 * @param entry in each wording only the child whose file it is; its place in the order of writing
 *     is that in this file
 */
public record HandedEntry(Entry entry, List<HandedDocument> documents) {

    /**
     * The answer under which initials and roles of the other children stand, one a line. No form
     * asks it, so that an amendment keeps it as it is.
     */
    public static final String OTHER_CHILDREN = "OTHER_CHILDREN";

    public HandedEntry {
        documents = List.copyOf(documents);
    }
}
