package org.daybook.base;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day as people write it in Britain: {@code 24/11/2026}, {@code 24 Nov}, {@code yesterday},
 * {@code mon}. What it cannot read it never guesses: it says so and offers what was probably meant.
 */
public final class DayText {

    /** What became of the typed words. */
    public sealed interface Outcome permits Read, Empty, Unclear {}

    /** One day, and no other, can be meant. */
    public record Read(LocalDate day) implements Outcome {}

    /** Nothing was typed. */
    public record Empty() implements Outcome {}

    /**
     * No day, or more than one.
     *
     * @param sentence stands under the field
     */
    public record Unclear(String sentence) implements Outcome {}

    /** What kind of day is asked for; it decides which Monday "Mon" is. */
    public enum Sense {
        /** Has happened: never after today, and "Mon" is the last one. */
        HAPPENED,
        /** May lie on either side of today; "Mon" is the last one. */
        EITHER,
        /** Is due: "Mon" is the next one. A day gone by is read all the same. */
        DUE
    }

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{4}|\\d{2}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern RUN = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ?([a-z]{3,})\\.?,?(?: ?(\\d{4}|\\d{2}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}|\\d{2}))?");
    private static final Pattern WEEKDAY_THEN = Pattern.compile("([a-z]{3,})\\.?,? (.*\\d.*)");
    private static final Pattern WEEKDAY = Pattern.compile("(?:(last|next|this) )?([a-z]{3,})\\.?");
    private static final Pattern AGO = Pattern.compile("(\\d{1,3}) (day|week)s? ago");

    private static final DateTimeFormatter FIGURES =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", School.LOCALE);

    private final LocalDate today;
    private final Sense sense;

    private DayText(LocalDate today, Sense sense) {
        this.today = today;
        this.sense = sense;
    }

    public static Outcome read(String typed, LocalDate today, Sense sense) {
        String words = typed.replaceAll("[\\s\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return new Empty();
        }
        Outcome outcome = new DayText(today, sense).read(words);
        return sense == Sense.HAPPENED
                        && outcome instanceof Read(LocalDate day)
                        && day.isAfter(today)
                ? new Unclear(stillToCome(day, today))
                : outcome;
    }

    private static String stillToCome(LocalDate day, LocalDate today) {
        LocalDate meant = day.minusYears(1);
        boolean slipOfTheYear = day.isAfter(today.plusMonths(6)) && !meant.isAfter(today);
        return slipOfTheYear
                ? "That day is still to come. Did you mean " + Days.full(meant) + "?"
                : "That day is still to come. Did you mean today, " + Days.brief(today) + "?";
    }

    private Outcome read(String words) {
        return Stream.of(named(words), numbers(words), spelt(words), withWeekday(words))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Unclear("That is not a day this page can read. " + how()));
    }

    private Optional<Outcome> named(String words) {
        switch (words) {
            case "today", "now" -> {
                return read(today);
            }
            case "yesterday" -> {
                return read(today.minusDays(1));
            }
            case "tomorrow" -> {
                return read(today.plusDays(1));
            }
            default -> {}
        }
        Matcher ago = AGO.matcher(words);
        if (ago.matches()) {
            int many = Integer.parseInt(ago.group(1));
            return read(
                    ago.group(2).equals("day") ? today.minusDays(many) : today.minusWeeks(many));
        }
        Matcher weekday = WEEKDAY.matcher(words);
        return weekday.matches()
                ? dayOfWeek(weekday.group(2)).map(day -> new Read(towards(day, weekday.group(1))))
                : Optional.empty();
    }

    private LocalDate towards(DayOfWeek day, @Nullable String which) {
        return today.with(
                switch (which) {
                    case "last" -> previous(day);
                    case "next" -> next(day);
                    case null, default ->
                            sense != Sense.DUE ? previousOrSame(day) : nextOrSame(day);
                });
    }

    private Optional<Outcome> numbers(String words) {
        Matcher iso = ISO.matcher(words);
        if (iso.matches()) {
            return Optional.of(date(iso.group(1), number(iso.group(2)), iso.group(3)));
        }
        for (Pattern pattern : List.of(NUMBERS, RUN)) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.matches()) {
                return Optional.of(
                        date(matcher.group(3), number(matcher.group(2)), matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    private Optional<Outcome> spelt(String words) {
        Matcher dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.matches()) {
            return month(dayFirst.group(2))
                    .map(m -> date(dayFirst.group(3), m.getValue(), dayFirst.group(1)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        return monthFirst.matches()
                ? month(monthFirst.group(1))
                        .map(m -> date(monthFirst.group(3), m.getValue(), monthFirst.group(2)))
                : Optional.empty();
    }

    /** "Wed 25 Nov": the weekday is a check on the date, and a wrong one is worth a question. */
    private Optional<Outcome> withWeekday(String words) {
        Matcher matcher = WEEKDAY_THEN.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<DayOfWeek> said = dayOfWeek(matcher.group(1));
        Optional<Outcome> date = numbers(matcher.group(2)).or(() -> spelt(matcher.group(2)));
        return said.flatMap(weekday -> date.map(outcome -> agree(weekday, outcome)));
    }

    private Outcome agree(DayOfWeek said, Outcome outcome) {
        if (!(outcome instanceof Read(LocalDate day)) || day.getDayOfWeek() == said) {
            return outcome;
        }
        LocalDate before = day.with(previous(said));
        LocalDate after = day.with(next(said));
        LocalDate near =
                day.toEpochDay() - before.toEpochDay() < after.toEpochDay() - day.toEpochDay()
                        ? before
                        : after;
        String meant =
                Stream.of(day, near)
                        .filter(this::fits)
                        .map(Days::brief)
                        .collect(Collectors.joining(", or "));
        return new Unclear(
                "%s is a %s. %s"
                        .formatted(
                                Days.typed(day),
                                day.getDayOfWeek().getDisplayName(TextStyle.FULL, School.LOCALE),
                                meant.isEmpty() ? how() : "Did you mean " + meant + "?"));
    }

    /** Whether a day may be proposed where such a day is asked for. */
    private boolean fits(LocalDate day) {
        return switch (sense) {
            case HAPPENED -> !day.isAfter(today);
            case EITHER -> true;
            case DUE -> !day.isBefore(today);
        };
    }

    /** With days as examples that could be the answer. */
    private String how() {
        boolean due = sense == Sense.DUE;
        LocalDate day = due ? today.plusDays(1) : today.minusDays(1);
        return "Write it like %s, %s, %s or Mon."
                .formatted(FIGURES.format(day), Days.typed(day), due ? "tomorrow" : "yesterday");
    }

    private Outcome date(@Nullable String year, int month, String day) {
        int dayOfMonth = number(day);
        if (month < 1 || month > 12) {
            return monthOutOfRange(year, month, dayOfMonth);
        }
        try {
            return new Read(
                    year == null
                            ? nearest(month, dayOfMonth)
                            : LocalDate.of(century(year), month, dayOfMonth));
        } catch (DateTimeException noSuchDay) {
            YearMonth whole = YearMonth.of(year == null ? today.getYear() : century(year), month);
            LocalDate end = whole.atEndOfMonth();
            return new Unclear(
                    "%s has %d days. %s"
                            .formatted(
                                    whole.getMonth().getDisplayName(TextStyle.FULL, School.LOCALE),
                                    whole.lengthOfMonth(),
                                    fits(end) ? "Did you mean " + Days.full(end) + "?" : how()));
        }
    }

    /** 11/24/2026 is the American order: offered, never taken. */
    private Outcome monthOutOfRange(@Nullable String year, int month, int day) {
        if (month >= 1 && month <= 31 && day >= 1 && day <= 12) {
            Outcome turned = date(year, day, String.valueOf(month));
            if (turned instanceof Read(LocalDate meant) && fits(meant)) {
                return new Unclear(
                        "There is no month " + month + ". Did you mean " + Days.full(meant) + "?");
            }
        }
        return new Unclear("There is no month " + month + ". " + how());
    }

    /** Without a year the nearest such day is meant, before or after today. */
    private LocalDate nearest(int month, int day) {
        List<LocalDate> candidates = new ArrayList<>();
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            if (YearMonth.of(year, month).isValidDay(day)) {
                candidates.add(LocalDate.of(year, month, day));
            }
        }
        return candidates.stream()
                .min((a, b) -> Long.compare(distance(a), distance(b)))
                .orElseThrow(() -> new DateTimeException("no such day near today"));
    }

    private long distance(LocalDate day) {
        return Math.abs(day.toEpochDay() - today.toEpochDay());
    }

    /**
     * Two figures: this century, unless that lies more than twenty years ahead (a parent born in
     * 85).
     */
    private int century(String year) {
        int typed = number(year);
        if (year.length() > 2) {
            return typed;
        }
        int here = today.getYear() / 100 * 100 + typed;
        return here > today.getYear() + 20 ? here - 100 : here;
    }

    private static Optional<Month> month(String word) {
        return Stream.of(Month.values()).filter(month -> begins(month.name(), word)).findFirst();
    }

    private static Optional<DayOfWeek> dayOfWeek(String word) {
        return Stream.of(DayOfWeek.values()).filter(day -> begins(day.name(), word)).findFirst();
    }

    private static boolean begins(String name, String word) {
        return word.length() >= 3 && name.toLowerCase(Locale.ROOT).startsWith(word);
    }

    private static Optional<Outcome> read(LocalDate day) {
        return Optional.of(new Read(day));
    }

    private static int number(String figures) {
        return Integer.parseInt(figures);
    }
}
