package org.daybook.children;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ChildId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/**
 * Takes the last import back: who was added goes, who was changed is again as before. A child about
 * whom something was written since stays as it is, because its record now rests on it.
 */
public final class UndoImport {

    private final Journal journal;
    private final Children children;
    private final Imports imports;
    private final FindChildren find;
    private final Clock clock;

    public UndoImport(
            Journal journal, Children children, Imports imports, FindChildren find, Clock clock) {
        this.journal = journal;
        this.children = children;
        this.imports = imports;
        this.find = find;
        this.clock = clock;
    }

    /**
     * What was taken back.
     *
     * @param takenBack how many children are gone again
     * @param restored how many are as they were before
     * @param stayed who stays as it is, because something was written since
     */
    public record Undone(int takenBack, int restored, List<Child> stayed) {

        public Undone {
            stayed = List.copyOf(stayed);
        }
    }

    /** The import that can be undone. */
    public Optional<ImportDone> last() {
        return imports.latest();
    }

    /** Whom an undoing would leave as they are now. */
    public List<Child> wouldStay(ImportId id) {
        Set<ChildId> staying = new HashSet<>(imports.before(id).keySet());
        staying.retainAll(imports.writtenAboutSince(id));
        return staying.stream().flatMap(child -> children.withId(child).stream()).toList();
    }

    public Undone undo(ImportId id) {
        List<Child> staying = wouldStay(id);
        Map<ChildId, Optional<Child>> before = new LinkedHashMap<>(imports.before(id));
        staying.forEach(child -> before.remove(child.id()));
        Deed deed =
                new Deed(
                        Deed.Kind.IMPORT_UNDONE,
                        before.keySet(),
                        Optional.of(id.value()),
                        staying.isEmpty() ? "" : staying.size() + " left as they are");
        journal.change(deed, () -> takeBack(id, before));
        find.refresh();
        int restored = (int) before.values().stream().filter(Optional::isPresent).count();
        return new Undone(before.size() - restored, restored, staying);
    }

    private void takeBack(ImportId id, Map<ChildId, Optional<Child>> before) {
        before.forEach((child, was) ->
                was.ifPresentOrElse(children::change, () -> children.takeBack(child)));
        imports.markUndone(id, clock.instant());
    }
}
