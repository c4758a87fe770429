package org.daybook.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.EntryId;
import org.daybook.base.School;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Gap;

/**
 * All that an extract says, and nothing else.
 *
 * @param file of the child whose extract it is
 * @param family files of brothers and sisters who stand in between; usually empty
 * @param rows oldest first
 */
public record ExtractContents(
        Making making, Request request, ChildsFile file, List<ChildsFile> family, List<Row> rows) {

    /**
     * Who makes it, and when.
     *
     * @param lead the designated safeguarding lead on that day
     * @param by who sits at the keys
     */
    public record Making(String school, String lead, String phone, Instant at, String by) {

        public LocalDate day() {
            return at.atZone(School.ZONE).toLocalDate();
        }
    }

    /** An entry, and whose chronology it stands in. */
    public record Row(OwnEntry entry, List<Own> owns) {

        public Row {
            owns = List.copyOf(owns);
        }

        private Row with(Own own) {
            List<Own> more = new ArrayList<>(owns);
            more.add(own);
            return new Row(entry, more);
        }
    }

    /**
     * One child's own part.
     *
     * @param initials whose
     * @param part empty where the wording in force does not name the child
     */
    public record Own(String initials, Optional<ChildInEntry> part) {}

    /** What the choice leaves out, so that it can be said before it leaves. */
    public record LeftOut(int outsideThePeriod, int ofOtherKinds, int withdrawn, int supervision) {}

    public ExtractContents {
        family = List.copyOf(family);
        rows = List.copyOf(rows);
    }

    public static ExtractContents of(
            Making making, Request request, ChildsFile file, List<ChildsFile> family) {
        Map<EntryId, Row> rows = new LinkedHashMap<>();
        add(rows, request, file);
        family.forEach(one -> add(rows, request, one));
        return new ExtractContents(
                making,
                request,
                file,
                family,
                rows.values().stream()
                        .sorted((one, other) ->
                                OwnEntry.OLDEST_FIRST.compare(one.entry(), other.entry()))
                        .toList());
    }

    private static void add(Map<EntryId, Row> rows, Request request, ChildsFile file) {
        for (OwnEntry entry : file.entries()) {
            if (request.takes(entry)) {
                Own own = new Own(file.child().initials(), entry.wording().own());
                rows.computeIfAbsent(entry.id(), _ -> new Row(entry, List.of()));
                rows.computeIfPresent(entry.id(), (_, row) -> row.with(own));
            }
        }
    }

    public boolean withFamily() {
        return !family.isEmpty();
    }

    /**
     * The long times without an entry that end before this row; after the last row ask with its
     * size. They are those of the whole file, so that no choice of kinds makes one.
     */
    public List<Gap> gapsBefore(int place) {
        LocalDate after = place == 0 ? LocalDate.MIN : rows.get(place - 1).entry().day();
        LocalDate until = place == rows.size() ? LocalDate.MAX : rows.get(place).entry().day();
        return file.gaps().stream()
                .filter(gap -> touchesThePeriod(gap))
                .filter(gap -> gap.to().isAfter(after) && !gap.to().isAfter(until))
                .toList();
    }

    private boolean touchesThePeriod(Gap gap) {
        return request.from().map(first -> gap.to().isAfter(first)).orElse(true)
                && request.to().map(last -> gap.from().isBefore(last)).orElse(true);
    }

    /** Of what is printed, the earliest due first. */
    public List<ChildsFile.OpenAction> openActions() {
        return ChildsFile.openActions(rows.stream().map(Row::entry));
    }

    public List<Withdrawn> withdrawn() {
        return request.ownUse()
                ? file.withdrawn().stream().filter(one -> request.within(one.day())).toList()
                : List.of();
    }

    /** The files named with one entry, from whichever child's file. */
    public List<Enclosure> enclosures(OwnEntry entry) {
        Set<Enclosure> all = new LinkedHashSet<>(file.enclosures(entry));
        family.forEach(one -> all.addAll(one.enclosures(entry)));
        return List.copyOf(all);
    }

    public LeftOut leftOut() {
        List<OwnEntry> outside =
                file.entries().stream().filter(one -> !request.within(one.day())).toList();
        int kinds =
                Math.toIntExact(
                        file.entries().stream()
                                .filter(one -> request.within(one.day()) && !request.takes(one))
                                .count());
        return new LeftOut(
                outside.size(),
                kinds,
                request.ownUse() ? 0 : file.withdrawn().size(),
                file.supervision());
    }
}
