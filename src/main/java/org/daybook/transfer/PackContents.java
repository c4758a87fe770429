package org.daybook.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daybook.base.ChildId;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.children.Child;
import org.daybook.chronology.Action;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Gap;

/**
 * All that a pack says, and nothing else: what is not in here cannot reach the paper.
 *
 * @param entries oldest first
 * @param gaps long times without an entry, oldest first
 */
public record PackContents(
        Making making,
        Child child,
        Transfer transfer,
        SchoolDays days,
        List<PackEntry> entries,
        List<Gap> gaps) {

    /**
     * Who makes a pack, when, and under which number. The same record and making give the same
     * bytes.
     */
    public record Making(PackNumber number, Sender sender, Instant at, String by) {

        public LocalDate day() {
            return at.atZone(School.ZONE).toLocalDate();
        }
    }

    /** An action still to be done, with the entry that asked for it. */
    public record OpenAction(PackEntry entry, Action action) {}

    public PackContents {
        entries = List.copyOf(entries);
        gaps = List.copyOf(gaps);
    }

    /**
     * Takes what belongs to the child's file.
     *
     * @param recorded entries in any order, also those that stay behind
     * @param initials of another child
     */
    public static PackContents of(
            Making making,
            Child child,
            Transfer transfer,
            SchoolDays days,
            Collection<Entry> recorded,
            Function<ChildId, String> initials) {
        List<Entry> moving =
                recorded.stream()
                        .filter(entry -> entry.kind().movesWithTheChild() && entry.inForce())
                        .filter(entry -> entry.child(child.id()).isPresent())
                        .toList();
        Chronology chronology = new Chronology(child.id(), moving);
        return new PackContents(
                making,
                child,
                transfer,
                days,
                chronology.oldestFirst().stream()
                        .map(entry -> PackEntry.of(entry, child.id(), initials))
                        .toList(),
                chronology.gaps(making.day()));
    }

    /** By when the receipt should be back. */
    public LocalDate receiptDue() {
        return transfer.clock(days).receiptDue(transfer.dueOn());
    }

    /** The parts that this pack has; a day-one page only where one was written. */
    public Set<PackPart> parts() {
        Set<PackPart> parts = new LinkedHashSet<>(List.of(PackPart.values()));
        if (!transfer.dayOne().isWritten()) {
            parts.remove(PackPart.DAY_ONE);
        }
        return parts;
    }

    /** The earliest due first, what has no day last. */
    public List<OpenAction> openActions() {
        return entries.stream()
                .flatMap(entry ->
                        entry.openActions().stream().map(action -> new OpenAction(entry, action)))
                .sorted(
                        Comparator.comparing(
                                open -> open.action().due().day().orElse(LocalDate.MAX)))
                .toList();
    }

    /** The long time before the entry in this place; a day with several entries has it once. */
    public Optional<Gap> gapBefore(int place) {
        return place == 0
                ? Optional.empty()
                : gap(entries.get(place - 1).day(), entries.get(place).day());
    }

    /** The time since the last entry, where it is long. */
    public Optional<Gap> gapAtEnd() {
        return entries.isEmpty() ? Optional.empty() : gap(entries.getLast().day(), making.day());
    }

    private Optional<Gap> gap(LocalDate from, LocalDate to) {
        return gaps.stream()
                .filter(gap -> gap.from().equals(from) && gap.to().equals(to))
                .findFirst();
    }

    /** What the next lead may expect, and what became of it, in the order of the parts. */
    public List<Held> checklist() {
        List<Held> lines = new ArrayList<>();
        lines.add(
                transfer.dayOne().isWritten()
                        ? Held.included("Day-one page", PackPart.DAY_ONE, "")
                        : Held.notHeld("Day-one page", "not written"));
        lines.add(Held.included("Front sheet", PackPart.FRONT_SHEET, ""));
        lines.add(
                Held.notHeld(
                        "List of statuses, now and before", "what is known stands in the entries"));
        lines.add(entriesHeld("Chronology", PackPart.CHRONOLOGY));
        lines.add(
                Held.included(
                        "Open actions",
                        PackPart.OPEN_ACTIONS,
                        count(openActions().size(), "action", "actions")));
        lines.add(entriesHeld("Entries in full, with every wording", PackPart.ENTRIES));
        lines.add(Held.notHeld("Documents", "none are attached to this file"));
        lines.add(previousRecords());
        lines.addAll(neverInAPack());
        return lines;
    }

    private Held entriesHeld(String what, PackPart part) {
        return Held.included(what, part, count(entries.size(), "entry", "entries"));
    }

    private Held previousRecords() {
        long received =
                entries.stream().filter(entry -> entry.kind() == EntryKind.FILE_RECEIVED).count();
        return received == 0
                ? Held.notHeld("Records of previous schools", "no file received is recorded")
                : Held.notHeld(
                        "Records of previous schools",
                        "received on paper: see the entries; it goes beside this pack");
    }

    private static List<Held> neverInAPack() {
        return List.of(
                Held.leftOut(
                        "Other children", "initials and role only; each has a file of its own"),
                Held.leftOut("The lead’s supervision notes", "they never move with a file"),
                Held.leftOut(
                        "Concerns about adults who work with children",
                        "they are never kept in a child’s file"));
    }

    private static String count(int number, String one, String many) {
        return number == 0 ? "none" : number + " " + (number == 1 ? one : many);
    }
}
