package org.daybook.casework;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.base.DayText;
import org.daybook.base.DayText.Sense;
import org.daybook.base.Days;

/** Reads a day that has been, as far as it is known: "12 Mar 2026", "Mar 2021", "2021". */
public final class RoughDayText {

    /** What became of the typed words. */
    public sealed interface Outcome permits Read, Empty, Unclear {}

    public record Read(RoughDay day) implements Outcome {}

    /** Nothing was typed, or that it is not known. */
    public record Empty() implements Outcome {}

    /**
     * @param sentence stands under the field
     */
    public record Unclear(String sentence) implements Outcome {}

    private static final Pattern NOT_KNOWN =
            Pattern.compile("(?:(?:day |end )?not known|unknown)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}{3,})\\.? ((?:19|20)\\d{2})");
    private static final Pattern MONTH_NUMBER = Pattern.compile("(0?[1-9]|1[0-2])/(20\\d{2})");

    private RoughDayText() {}

    public static Outcome read(String typed, LocalDate today) {
        String words = typed.replaceAll("[\\s\u00a0]+", " ").strip();
        if (NOT_KNOWN.matcher(words).matches()) {
            return new Empty();
        }
        if (YEAR.matcher(words).matches()) {
            return notToCome(RoughDay.year(Integer.parseInt(words)), today);
        }
        return month(words)
                .map(month -> notToCome(RoughDay.month(month), today))
                .orElseGet(() -> day(words, today));
    }

    private static Optional<YearMonth> month(String words) {
        Matcher spelt = MONTH.matcher(words.toLowerCase(Locale.ROOT));
        if (spelt.matches()) {
            return Stream.of(Month.values())
                    .filter(month ->
                            month.name().toLowerCase(Locale.ROOT).startsWith(spelt.group(1)))
                    .findFirst()
                    .map(month -> YearMonth.of(Integer.parseInt(spelt.group(2)), month));
        }
        Matcher figures = MONTH_NUMBER.matcher(words);
        return figures.matches()
                ? Optional.of(
                        YearMonth.of(
                                Integer.parseInt(figures.group(2)),
                                Integer.parseInt(figures.group(1))))
                : Optional.empty();
    }

    private static Outcome day(String words, LocalDate today) {
        return switch (DayText.read(words, today, Sense.HAPPENED)) {
            case DayText.Read(LocalDate day) -> new Read(RoughDay.day(day));
            case DayText.Empty() -> new Empty();
            case DayText.Unclear(String sentence) -> new Unclear(sentence);
        };
    }

    private static Outcome notToCome(RoughDay day, LocalDate today) {
        return day.first().isAfter(today)
                ? new Unclear(
                        "That is still to come. Did you mean today, " + Days.brief(today) + "?")
                : new Read(day);
    }
}
