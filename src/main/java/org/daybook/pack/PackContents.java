package org.daybook.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.children.Child;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Gap;
import org.daybook.extract.ChildsFile;
import org.daybook.extract.Enclosure;
import org.daybook.extract.OwnEntry;
import org.daybook.transfer.PackForm;
import org.daybook.transfer.PackNumber;
import org.daybook.transfer.Transfer;

/**
 * All that a pack says, and nothing else: what is not in here cannot reach the paper. The words
 * that stay behind are already taken out of it.
 *
 * @param file what the child's file holds and does leave
 */
public record PackContents(
        Making making, ChildsFile file, Transfer transfer, SchoolDays days, HeldBack heldBack) {

    /**
     * Who makes a pack, when, under which number and for which way. The same record and making give
     * the same bytes.
     *
     * @param number empty in a preview: it is given when the pack is saved
     */
    public record Making(
            Optional<PackNumber> number, PackForm form, Sender sender, Instant at, String by) {

        public LocalDate day() {
            return at.atZone(School.ZONE).toLocalDate();
        }

        /** "P-2026-0001", or that there is none yet. */
        public String name() {
            return number.map(PackNumber::toString).orElse("(number when saved)");
        }
    }

    /** A document that goes, with the entry that it belongs to. */
    public record Document(OwnEntry entry, Enclosure file) {

        /** A file of a school before, which came with the child. */
        public boolean fromSchoolBefore() {
            return PackContents.fromSchoolBefore(entry);
        }
    }

    static boolean fromSchoolBefore(OwnEntry entry) {
        return entry.kind() == EntryKind.FILE_RECEIVED;
    }

    /** Takes out of a file on its way, and of all that is said beside it, what stays behind. */
    public static PackContents of(
            Making making, WhatLeaves leaves, Transfer transfer, SchoolDays days) {
        Redaction redaction = leaves.redaction();
        Making made = EveryText.through(redaction, making);
        Transfer way = EveryText.through(redaction, transfer);
        ChildsFile file = leaves.file();
        List<HeldBack.Document> behind = leaves.documentsBehind();
        List<String> printed =
                Stream.of(printed(file), Stream.of(made, way.dayOne(), way.to()), behind.stream())
                        .flatMap(all -> all)
                        .flatMap(one -> EveryText.in(one).stream())
                        .toList();
        return new PackContents(
                made, file, way, days, new HeldBack(redaction.standing(printed), behind));
    }

    /** A reason is announced only where its bar can be found: withdrawn entries are counted. */
    private static Stream<Record> printed(ChildsFile file) {
        return Stream.of(
                        Stream.of(file.child(), file.standing(), file.team()),
                        file.entries().stream(),
                        file.relations().stream(),
                        file.pursued().stream(),
                        file.enclosures().values().stream().flatMap(List::stream))
                .flatMap(all -> all);
    }

    public Child child() {
        return file.child();
    }

    /** Oldest first. */
    public List<OwnEntry> entries() {
        return file.entries();
    }

    /** In the order of the entries, those of a school before last. */
    public List<Document> documents() {
        return entries().stream()
                .flatMap(entry ->
                        file.enclosures(entry).stream().map(one -> new Document(entry, one)))
                .sorted((one, other) ->
                        Boolean.compare(one.fromSchoolBefore(), other.fromSchoolBefore()))
                .toList();
    }

    /** The earliest due first, what has no day last. */
    public List<ChildsFile.OpenAction> openActions() {
        return file.openActions();
    }

    /** The long time before the entry in this place; a day with several entries has it once. */
    public Optional<Gap> gapBefore(int place) {
        return file.gapBefore(place);
    }

    /** The time since the last entry, where it is long. */
    public Optional<Gap> gapAtEnd() {
        return file.gapAtEnd(making.day());
    }

    /** By when the receipt should be back. */
    public LocalDate receiptDue() {
        return transfer.clock(days).receiptDue(transfer.dueOn());
    }

    /**
     * The parts that this pack has; a day-one page, documents and records of schools before only
     * where there are any.
     */
    public Set<PackPart> parts() {
        Set<PackPart> parts = new LinkedHashSet<>(List.of(PackPart.values()));
        if (!transfer.dayOne().isWritten()) {
            parts.remove(PackPart.DAY_ONE);
        }
        if (documents().stream().allMatch(Document::fromSchoolBefore)) {
            parts.remove(PackPart.DOCUMENTS);
        }
        if (documents().stream().noneMatch(Document::fromSchoolBefore)) {
            parts.remove(PackPart.SCHOOLS_BEFORE);
        }
        return parts;
    }

    /** What the next lead may expect, and what became of it, in the order of the parts. */
    public List<Held> checklist() {
        return new PackChecklist(this).lines();
    }
}
