package org.daybook.extract;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.School;
import org.daybook.children.Child;
import org.daybook.extract.ExtractContents.Making;
import org.daybook.journal.Journal;
import org.daybook.people.OurSchool;
import org.daybook.people.People;
import org.daybook.people.StaffMember;
import org.daybook.people.StaffNames;

/** Reads out of the records what an extract says. */
public final class GatherExtract {

    private final Journal journal;
    private final GatherFile files;
    private final People people;
    private final Clock clock;

    public GatherExtract(Journal journal, GatherFile files, People people, Clock clock) {
        this.journal = journal;
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    /** Brothers, sisters and children of the same household with a file here. */
    public List<Child> family(ChildId child) {
        return files.family(child);
    }

    /** What it would say if it were saved now. */
    public ExtractContents contents(ChildId child, Request request) {
        Making making = making();
        Set<ChildId> family =
                request.family()
                        ? files.family(child).stream().map(Child::id).collect(Collectors.toSet())
                        : Set.of();
        Set<ChildId> all = new HashSet<>(family);
        all.add(child);
        return ExtractContents.of(
                making,
                request,
                files.of(child, all, making.day()),
                files.family(child).stream()
                        .map(Child::id)
                        .filter(family::contains)
                        .map(sibling -> files.of(sibling, all, making.day()))
                        .toList());
    }

    /** The days of printed entries whose text names a child who is not in the print. */
    public List<LocalDate> daysThatNameOthers(ExtractContents contents) {
        Set<ChildId> printed =
                Stream.concat(Stream.of(contents.file()), contents.family().stream())
                        .map(file -> file.child().id())
                        .collect(Collectors.toSet());
        Set<LocalDate> printedDays =
                contents.rows().stream().map(row -> row.entry().day()).collect(Collectors.toSet());
        return Stream.concat(Stream.of(contents.file()), contents.family().stream())
                .flatMap(file -> files.daysThatNameOthers(file, printed).stream())
                .filter(printedDays::contains)
                .distinct()
                .sorted()
                .toList();
    }

    Set<String> namesOfTheRoll() {
        return files.namesOfTheRoll();
    }

    private Making making() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = now.atZone(School.ZONE).toLocalDate();
        OurSchool school = people.school();
        String lead =
                StaffNames.lead(people, today).map(StaffMember::name).orElseGet(journal::actor);
        return new Making(school.name(), lead, school.phone(), now, journal.actor());
    }
}
