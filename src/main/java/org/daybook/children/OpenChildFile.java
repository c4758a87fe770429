package org.daybook.children;

import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Opens a child's file to be read, which leaves a trace. */
public final class OpenChildFile {

    private final Journal journal;
    private final Children children;

    public OpenChildFile(Journal journal, Children children) {
        this.journal = journal;
        this.children = children;
    }

    /** The child; empty, and without a trace, when nobody has this id any more. */
    public Optional<Child> open(ChildId id) {
        Optional<Child> child = children.withId(id);
        child.ifPresent(found -> journal.trace(Deed.about(Deed.Kind.FILE_OPENED, id)));
        return child;
    }
}
