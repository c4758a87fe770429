package org.daybook.oversight;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.SchoolDays;

/**
 * The board of a day.
 *
 * @param lines what needs the lead, in order, each thing once
 * @param waits what waits for others, the soonest first
 * @param ahead what has a day of its own from today on, the soonest first
 */
public record Today(
        LocalDate day,
        List<NeedsYou> lines,
        List<Waits> waits,
        List<ComesUp> ahead,
        Figures figures) {

    /** How many school days ahead "this week" reaches. */
    private static final int SCHOOL_DAYS_AHEAD = 5;

    /** In the holidays a week is a week; others meet then too. */
    private static final int FURTHEST_DAYS_AHEAD = 10;

    public Today {
        lines = List.copyOf(lines);
        waits = List.copyOf(waits);
        ahead = List.copyOf(ahead);
    }

    public static Today of(List<BoardSource> sources, Figures figures, LocalDateTime now) {
        List<BoardSource.Said> said = sources.stream().map(one -> one.said(now)).toList();
        return new Today(
                now.toLocalDate(),
                once(said.stream().flatMap(one -> one.needsYou().stream()).toList()),
                said.stream()
                        .flatMap(one -> one.waits().stream())
                        .sorted(Comparator.comparing(Waits::day))
                        .toList(),
                said.stream()
                        .flatMap(one -> one.comesUp().stream())
                        .distinct()
                        .sorted(ComesUp.SOONEST_FIRST)
                        .toList(),
                figures);
    }

    /** In order; of two lines that ask for the same thing the first stands. */
    private static List<NeedsYou> once(List<NeedsYou> all) {
        Set<Object> asked = new HashSet<>();
        return all.stream()
                .sorted(NeedsYou.IN_ORDER)
                .filter(line -> asked.add(line.toDo().subject()))
                .toList();
    }

    /** The groups that hold something, in order. */
    public Map<Group, List<NeedsYou>> groups() {
        Map<Group, List<NeedsYou>> groups = new EnumMap<>(Group.class);
        lines.forEach(
                line -> groups.computeIfAbsent(line.group(), _ -> new ArrayList<>()).add(line));
        return groups;
    }

    public int size() {
        return lines.size();
    }

    public int late() {
        return (int) lines.stream().filter(line -> line.timing().late()).count();
    }

    /** What comes up in the next five school days, or in the days of a holiday that are near. */
    public List<ComesUp> week(SchoolDays days) {
        LocalDate inSchool = days.after(day, SCHOOL_DAYS_AHEAD);
        LocalDate furthest = day.plusDays(FURTHEST_DAYS_AHEAD);
        LocalDate last = inSchool.isAfter(furthest) ? furthest : inSchool;
        return ahead.stream().filter(one -> !one.day().isAfter(last)).toList();
    }

    /** What comes up first. */
    public Optional<ComesUp> next() {
        return ahead.stream().findFirst();
    }
}
