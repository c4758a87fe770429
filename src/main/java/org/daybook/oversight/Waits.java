package org.daybook.oversight;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.ChildId;

/**
 * What others have to do, and their day has not come: nothing to do yet.
 *
 * @param what "Receipt from Alder Lane College, file sent Thu 19 Nov"
 * @param until "Chase from Fri 27 Nov"
 * @param day what orders the lines
 */
public record Waits(List<ChildId> children, String what, String until, LocalDate day) {

    public Waits {
        children = List.copyOf(children);
    }
}
