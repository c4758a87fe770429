package org.daybook.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** England's bank holidays, computed for any year since 2010, so that no list goes out of date. */
public final class BankHolidays {

    /** What a proclamation moved: from the day of the rule to the day that was kept. */
    private static final Map<LocalDate, LocalDate> MOVED =
            Map.of(
                    LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4),
                    LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8),
                    LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));

    /** What a proclamation added, once. */
    private static final Map<LocalDate, String> ADDED =
            Map.of(
                    LocalDate.of(2011, 4, 29), "Royal wedding",
                    LocalDate.of(2012, 6, 5), "Diamond Jubilee",
                    LocalDate.of(2022, 6, 3), "Platinum Jubilee",
                    LocalDate.of(2022, 9, 19), "State funeral",
                    LocalDate.of(2023, 5, 8), "Coronation");

    /** Asked for every day that is counted, and the same for ever. */
    private static final Map<Integer, SortedMap<LocalDate, String>> YEARS =
            new ConcurrentHashMap<>();

    private BankHolidays() {}

    public static boolean includes(LocalDate day) {
        return named(day.getYear()).containsKey(day);
    }

    /** All bank holidays of a year in order; each falls on a weekday. */
    public static Set<LocalDate> of(int year) {
        return named(year).keySet();
    }

    /** All bank holidays of a year in order, each with what it is called. */
    public static SortedMap<LocalDate, String> named(int year) {
        return YEARS.computeIfAbsent(year, BankHolidays::computed);
    }

    private static SortedMap<LocalDate, String> computed(int year) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        LocalDate easter = easterSunday(year);
        LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        LocalDate boxing = christmas.plusDays(1);
        put(days, newYear, substitute(newYear), "New Year\u2019s Day");
        days.put(easter.minusDays(2), "Good Friday");
        days.put(easter.plusDays(1), "Easter Monday");
        days.put(kept(first(year, Month.MAY)), "Early May bank holiday");
        days.put(kept(last(year, Month.MAY)), "Spring bank holiday");
        days.put(last(year, Month.AUGUST), "Summer bank holiday");
        put(days, christmas, christmas(christmas), "Christmas Day");
        put(days, boxing, christmas(boxing), "Boxing Day");
        ADDED.forEach((day, words) -> {
            if (day.getYear() == year) {
                days.put(day, words);
            }
        });
        return Collections.unmodifiableSortedMap(days);
    }

    private static void put(
            SortedMap<LocalDate, String> days, LocalDate byName, LocalDate kept, String words) {
        days.put(kept, kept.equals(byName) ? words : words + ", substitute day");
    }

    /** The Gregorian rule of Meeus, Jones and Butcher. */
    public static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    private static LocalDate substitute(LocalDate day) {
        return weekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    /** The two days of Christmas: one on a weekend is kept two days later, past the other. */
    private static LocalDate christmas(LocalDate day) {
        return weekend(day) ? day.plusDays(2) : day;
    }

    private static LocalDate kept(LocalDate byRule) {
        return MOVED.getOrDefault(byRule, byRule);
    }

    private static LocalDate first(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate last(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
