package org.daybook.arrival;

import java.util.List;
import java.util.function.UnaryOperator;
import org.daybook.base.ChildId;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Turn;
import org.daybook.chronology.Version;

/** Entries told about a child under the identity that it has here. */
final class AboutChild {

    private AboutChild() {}

    /** The child's part of the entry as that of the child here. */
    static Entry only(Entry came, ChildId child) {
        return with(
                came,
                version ->
                        new Version(
                                version.number(),
                                version.writtenAt(),
                                version.writtenBy(),
                                version.reason(),
                                version.wording()
                                        .about(
                                                version.wording().children().stream()
                                                        .map(one -> one.as(child))
                                                        .toList())),
                came.turns());
    }

    /** The same with nothing that points to another entry, which may not be written yet. */
    static Entry withoutTurns(Entry entry) {
        return with(entry, UnaryOperator.identity(), List.of());
    }

    static boolean everNamed(Entry entry, ChildId child) {
        return entry.versions().stream()
                .anyMatch(version -> version.wording().child(child).isPresent());
    }

    private static Entry with(Entry entry, UnaryOperator<Version> version, List<Turn> turns) {
        return new Entry(
                entry.id(),
                entry.kind(),
                entry.seq(),
                entry.recordedAt(),
                entry.recordedBy(),
                entry.versions().stream().map(version).toList(),
                entry.decisions(),
                entry.actions(),
                turns);
    }
}
