package org.daybook.children;

import java.time.Clock;
import java.util.List;
import org.daybook.base.ChildId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Opens a file for a child. */
public final class AddChild {

    private final Journal journal;
    private final Children children;
    private final FindChildren find;
    private final Clock clock;

    public AddChild(Journal journal, Children children, FindChildren find, Clock clock) {
        this.journal = journal;
        this.children = children;
        this.find = find;
        this.clock = clock;
    }

    /** Who is here already and is likely the same child: same name and birthday, or same UPN. */
    public List<Child> doubles(Particulars typed) {
        return Doubles.of(typed, find.all());
    }

    /** Adds the child, whether or not it has a double: it is the lead who knows. */
    public Child add(Particulars typed) {
        Child child = new Child(ChildId.fresh(), clock.instant(), typed);
        journal.change(Deed.about(Deed.Kind.CHILD_ADDED, child.id()), () -> children.add(child));
        find.refresh(child);
        return child;
    }
}
