package org.daybook.chronology.view;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.children.Child;
import org.daybook.children.OpenChildFile;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.Entries;
import org.daybook.chronology.MovedOut;
import org.daybook.chronology.Practice;
import org.daybook.chronology.Practices;

/**
 * Everything that a child's file shows, read at once.
 *
 * @param child empty when nobody has this id any more
 * @param relatives brothers, sisters and children of the household who have a file here
 * @param others their chronologies; empty unless the family is asked for
 */
record FileRead(
        Optional<Child> child,
        Chronology own,
        List<Child> relatives,
        List<Chronology> others,
        List<MovedOut> movedOut,
        Practice practice,
        List<String> staff) {

    static FileRead empty(ChildId id) {
        return new FileRead(
                Optional.empty(),
                new Chronology(id, List.of()),
                List.of(),
                List.of(),
                List.of(),
                Practice.usual(),
                List.of());
    }

    /** Reads it; on the store's thread. */
    record Reader(
            ChildId id,
            OpenChildFile open,
            Entries entries,
            Practices practices,
            Surroundings around) {

        /** Opens the file, which leaves a trace; with the family, one in each of their files. */
        FileRead opened(boolean family) {
            Optional<Child> child = open.open(id);
            return again(child, family ? openedFamily() : List.of());
        }

        FileRead withFamily(Optional<Child> known) {
            return again(known, openedFamily());
        }

        /**
         * @param family whose entries are shown among the child's own; opened before
         */
        FileRead again(Optional<Child> known, List<ChildId> family) {
            return new FileRead(
                    known,
                    new Chronology(id, entries.about(id)),
                    around.children().withIds(around.links().siblings(id)),
                    family.stream().map(one -> new Chronology(one, entries.about(one))).toList(),
                    entries.movedOutOf(id),
                    practices.current(),
                    around.staffNames());
        }

        private List<ChildId> openedFamily() {
            return around.links().siblings(id).stream()
                    .filter(one -> open.open(one).isPresent())
                    .toList();
        }
    }
}
