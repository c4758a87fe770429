package org.daybook.children.view;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.children.AddChild;
import org.daybook.children.ChangeChild;
import org.daybook.children.Child;
import org.daybook.children.FindChildren;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;

/**
 * The forms of children that are open: one that holds typing waits here while the lead looks
 * elsewhere, so that nothing typed is dropped by a change of page.
 */
public final class ChildForms {

    private final AddChild add;
    private final ChangeChild change;
    private final FindChildren find;
    private final Background background;
    private final Navigator navigator;
    private final Clock clock;
    private final Map<Optional<ChildId>, ChildFormModel> waiting = new HashMap<>();

    public ChildForms(
            AddChild add,
            ChangeChild change,
            FindChildren find,
            Background background,
            Navigator navigator,
            Clock clock) {
        this.add = add;
        this.change = change;
        this.find = find;
        this.background = background;
        this.navigator = navigator;
        this.clock = clock;
    }

    /** The form for a child who is not here yet. */
    public ChildFormModel adding() {
        return form(Optional.empty());
    }

    /** The form for one who is here; for one who is not known any more, an empty one. */
    public ChildFormModel changing(ChildId id) {
        return form(find.withId(id));
    }

    private ChildFormModel form(Optional<Child> child) {
        Optional<ChildId> key = child.map(Child::id);
        ChildFormModel kept = waiting.get(key);
        if (kept != null && kept.holdsTyping()) {
            return kept;
        }
        ChildFormModel fresh =
                new ChildFormModel(add, change, find, background, navigator, clock, child);
        waiting.put(key, fresh);
        return fresh;
    }
}
