package org.daybook.chronology.view;

import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.children.Child;

/**
 * A child whose part of an entry is shown.
 *
 * @param open goes to the child's file; empty for the child whose file this is
 */
record Whose(ChildId child, String firstName, String name, Optional<Runnable> open) {

    static Whose own(ChildId id, Optional<Child> child) {
        return new Whose(id, firstName(child), name(child), Optional.empty());
    }

    static Whose another(ChildId id, Optional<Child> child, Runnable open) {
        return new Whose(id, firstName(child), name(child), Optional.of(open));
    }

    private static String firstName(Optional<Child> child) {
        return child.map(Child::firstName).orElse("The child");
    }

    private static String name(Optional<Child> child) {
        return child.map(Child::name).orElse("Another child");
    }
}
