package org.daybook.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.base.School;
import org.jspecify.annotations.Nullable;

/**
 * The days that stand in a pasted line, and the words before them.
 *
 * @param days in the order in which they stand there
 * @param words what stands before the first of them; the whole line where there is none
 */
record LineDates(List<LocalDate> days, String words) {

    private static final String WEEKDAY =
            "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?[.,]? ?)?";
    private static final String ORDINAL = "(?:st|nd|rd|th)?";
    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.,]?";

    private static final Pattern DAY =
            Pattern.compile(
                    WEEKDAY
                            + "(?:\\b(20\\d\\d)-(\\d\\d)-(\\d\\d)\\b"
                            + "|\\b(\\d{1,2})[/.](\\d{1,2})(?:[/.](20\\d\\d|\\d\\d))?(?![\\d/])"
                            + "|\\b(\\d{1,2})"
                            + ORDINAL
                            + "(?: of)? ?"
                            + MONTH
                            + "(?: ?(20\\d\\d)\\b)?)");

    /** "26 to" before "30 October": a day of the month that follows. */
    private static final Pattern DAY_BEFORE =
            Pattern.compile(WEEKDAY + "\\b(\\d{1,2})" + ORDINAL + " ?(?:to|-|until|till|and|&) ?$");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** A day as it stands there, with a year or without. */
    private record Found(int day, int month, OptionalInt year) {

        String said() {
            return month >= 1 && month <= 12
                    ? day + " " + Month.of(month).getDisplayName(TextStyle.FULL, School.LOCALE)
                    : day + "/" + month;
        }
    }

    LineDates {
        days = List.copyOf(days);
    }

    /**
     * @param year in which a day without a year lies
     * @throws DateTimeException where there is no such day; its message names it
     */
    static LineDates of(String line, SchoolYear year) {
        String words = plain(line);
        List<Found> found = new ArrayList<>();
        Matcher matcher = DAY.matcher(words);
        int begins = words.length();
        while (matcher.find()) {
            if (found.isEmpty()) {
                begins = matcher.start();
            }
            found.add(found(matcher));
        }
        if (found.size() == 1) {
            Matcher before = DAY_BEFORE.matcher(words.substring(0, begins));
            if (before.find()) {
                Found last = found.getFirst();
                found.addFirst(
                        new Found(Integer.parseInt(before.group(1)), last.month(), last.year()));
                begins = before.start();
            }
        }
        return new LineDates(resolved(found, year), words.substring(0, begins).strip());
    }

    /** In small letters, with one kind of hyphen and of space. */
    static String plain(String line) {
        return line.replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip()
                .toLowerCase(School.LOCALE);
    }

    private static Found found(Matcher at) {
        if (at.group(1) != null) {
            return new Found(number(at.group(3)), number(at.group(2)), year(at.group(1)));
        }
        if (at.group(4) != null) {
            return new Found(number(at.group(4)), number(at.group(5)), year(at.group(6)));
        }
        return new Found(
                number(at.group(7)), MONTHS.indexOf(at.group(8)) / 3 + 1, year(at.group(9)));
    }

    private static OptionalInt year(@Nullable String figures) {
        if (figures == null) {
            return OptionalInt.empty();
        }
        int year = number(figures);
        return OptionalInt.of(year < 100 ? 2000 + year : year);
    }

    private static int number(String figures) {
        return Integer.parseInt(figures);
    }

    /** A day without a year takes the other one's, or else that of the school year. */
    private static List<LocalDate> resolved(List<Found> found, SchoolYear year) {
        return found.stream().map(one -> day(one, yearOf(one, found, year))).toList();
    }

    private static int yearOf(Found one, List<Found> all, SchoolYear year) {
        return one.year()
                .orElseGet(() ->
                        all.stream()
                                .filter(other -> other.year().isPresent())
                                .findFirst()
                                .map(LineDates::yearOf)
                                .orElse(year)
                                .with(one.month()));
    }

    /** Days that stand on one line lie in one school year. */
    private static SchoolYear yearOf(Found other) {
        return SchoolYear.of(other.month(), other.year().orElseThrow());
    }

    private static LocalDate day(Found found, int year) {
        boolean month = found.month() >= 1 && found.month() <= 12;
        if (!month || !YearMonth.of(year, found.month()).isValidDay(found.day())) {
            throw new DateTimeException("There is no day " + found.said() + ".");
        }
        return LocalDate.of(year, found.month(), found.day());
    }
}
