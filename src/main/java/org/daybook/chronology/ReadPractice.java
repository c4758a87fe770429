package org.daybook.chronology;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.TimeText;

/** Reads the school's practice as somebody typed it. */
public final class ReadPractice {

    public static final String DECIDE_BEFORE = "decide-before";
    public static final String GAP_WEEKS = "gap-weeks";
    public static final String GROUP_NAME = "group-name";
    public static final String CATEGORIES = "group-categories";

    static final int LONGEST_NAME = 120;
    static final int MOST_WEEKS = 52;

    /**
     * A group of categories as it was typed.
     *
     * @param categories one on each line
     */
    public record TypedGroup(String name, String categories) {

        boolean isEmpty() {
            return name.isBlank() && categories.isBlank();
        }

        List<String> lines() {
            return categories.lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
        }
    }

    public sealed interface Reading {

        record Read(Practice practice) implements Reading {}

        /**
         * @param problems about the times and the whole
         * @param groups about each group, in the order in which they were typed
         */
        record Unclear(List<Problem> problems, List<List<Problem>> groups) implements Reading {}
    }

    private final List<Problem> problems = new ArrayList<>();
    private final List<List<Problem>> ofGroups = new ArrayList<>();
    private final Map<String, String> groupOf = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    private ReadPractice() {}

    public static Reading read(String decideBefore, String gapWeeks, List<TypedGroup> typed) {
        ReadPractice reading = new ReadPractice();
        Optional<LocalTime> hour = reading.hour(decideBefore);
        int weeks = reading.weeks(gapWeeks);
        typed.forEach(reading::look);
        List<Categories.Group> groups =
                typed.stream()
                        .filter(one -> !one.isEmpty())
                        .map(one -> new Categories.Group(one.name().strip(), one.lines()))
                        .toList();
        if (groups.isEmpty()) {
            reading.problems.add(new Problem("", "Keep at least one group with a category."));
        }
        boolean clear =
                reading.problems.isEmpty() && reading.ofGroups.stream().allMatch(List::isEmpty);
        return clear
                ? new Reading.Read(new Practice(new Categories(groups), hour.orElseThrow(), weeks))
                : new Reading.Unclear(List.copyOf(reading.problems), List.copyOf(reading.ofGroups));
    }

    private Optional<LocalTime> hour(String typed) {
        if (TimeText.read(typed) instanceof TimeText.Clock(LocalTime time)) {
            return Optional.of(time);
        }
        problems.add(new Problem(DECIDE_BEFORE, "Write a time by the clock, such as 16:00."));
        return Optional.empty();
    }

    private int weeks(String typed) {
        String text = typed.strip();
        int weeks = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (weeks < 1 || weeks > MOST_WEEKS) {
            problems.add(new Problem(GAP_WEEKS, "Write a number of weeks from 1 to 52."));
        }
        return weeks;
    }

    private void look(TypedGroup group) {
        List<Problem> found = new ArrayList<>();
        if (!group.isEmpty()) {
            name(group.name().strip())
                    .map(one -> new Problem(GROUP_NAME, one))
                    .ifPresent(found::add);
            categories(group).map(one -> new Problem(CATEGORIES, one)).ifPresent(found::add);
        }
        ofGroups.add(Collections.unmodifiableList(found));
    }

    private Optional<String> name(String name) {
        if (name.isEmpty()) {
            return Optional.of("Give this group a name.");
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of(tooLong(name));
        }
        boolean twice = names.stream().anyMatch(name::equalsIgnoreCase);
        names.add(name);
        return twice ? Optional.of("Another group has this name.") : Optional.empty();
    }

    /** The first thing that is wrong with a group's categories. */
    private Optional<String> categories(TypedGroup group) {
        List<String> lines = group.lines();
        if (lines.isEmpty()) {
            return Optional.of("Write at least one category, or take the group out.");
        }
        Optional<String> wrong = Optional.empty();
        for (String category : lines) {
            Optional<String> about = category(category, group.name().strip());
            wrong = wrong.or(() -> about);
        }
        return wrong;
    }

    private Optional<String> category(String category, String group) {
        if (category.length() > LONGEST_NAME) {
            return Optional.of(tooLong(category));
        }
        String before = groupOf.putIfAbsent(category.toLowerCase(Locale.UK), group);
        return before == null
                ? Optional.empty()
                : Optional.of(
                        "\u201c"
                                + category
                                + "\u201d stands here already, in \u201c"
                                + before
                                + "\u201d. One place is enough.");
    }

    private static String tooLong(String name) {
        return "\u201c"
                + name.substring(0, name.offsetByCodePoints(0, 30))
                + " \u2026\u201d has "
                + name.length()
                + " characters. At most "
                + LONGEST_NAME
                + " fit; say it in fewer.";
    }
}
