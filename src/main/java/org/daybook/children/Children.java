package org.daybook.children;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;

/** The children whom the school knows, those who have left too. */
public interface Children {

    /** Every child, in no particular order. */
    List<Child> all();

    Optional<Child> withId(ChildId id);

    /** Writes a child who was not there. Called inside the journal's change. */
    void add(Child child);

    /** Writes what is new about a child. Called inside the journal's change. */
    void change(Child child);

    /**
     * Takes back a child who should never have been added, with its contacts: only the undoing of
     * an import does so. Called inside the journal's change.
     */
    void takeBack(ChildId id);
}
