package org.daybook.children;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Writes what is new about a child. */
public final class ChangeChild {

    private final Journal journal;
    private final Children children;
    private final FindChildren find;

    public ChangeChild(Journal journal, Children children, FindChildren find) {
        this.journal = journal;
        this.children = children;
        this.find = find;
    }

    /** Who else is likely the same child. */
    public List<Child> doubles(ChildId id, Particulars typed) {
        return Doubles.of(
                typed, find.all().stream().filter(other -> !other.id().equals(id)).toList());
    }

    /** Writes the change; where nothing is new, nothing is written and no trace is left. */
    public Child change(Child before, Particulars typed) {
        List<String> news = Differences.between(before.particulars(), typed);
        if (news.isEmpty()) {
            return before;
        }
        Child after = before.with(typed);
        Deed deed =
                Deed.about(Deed.Kind.CHILD_CHANGED, before.id())
                        .saying(news.stream().collect(Collectors.joining(", ")));
        journal.change(deed, () -> children.change(after));
        find.refresh(after);
        return after;
    }
}
