package org.daybook.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.base.School;

/** The lines that rule the picture: as close to one another as their words can still be read. */
public final class Rulings {

    /**
     * @param words what stands above it: "Nov", "2026" for its January, "23 Nov"
     */
    public record Ruling(double x, String words) {}

    private enum Unit {
        DAY(1, 4.5),
        WEEK(7, 4.0),
        MONTH(30, 3.2),
        QUARTER(91, 4.5),
        YEAR(365, 3.2),
        FIVE_YEARS(1826, 3.2);

        private final int days;
        private final double marks;

        /**
         * @param marks how much room its words need, in widths of a mark
         */
        Unit(int days, double marks) {
            this.days = days;
            this.marks = marks;
        }

        boolean fits(Span span, double width, double mark) {
            return width / span.days() * days >= marks * mark;
        }

        LocalDate first(LocalDate from) {
            LocalDate month = from.withDayOfMonth(1);
            return switch (this) {
                case DAY -> from;
                case WEEK -> from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> month;
                case QUARTER -> month.minusMonths((month.getMonthValue() - 1) % 3);
                case YEAR -> from.withDayOfYear(1);
                case FIVE_YEARS -> from.withDayOfYear(1).minusYears(from.getYear() % 5);
            };
        }

        LocalDate next(LocalDate day) {
            return switch (this) {
                case DAY -> day.plusDays(1);
                case WEEK -> day.plusWeeks(1);
                case MONTH -> day.plusMonths(1);
                case QUARTER -> day.plusMonths(3);
                case YEAR -> day.plusYears(1);
                case FIVE_YEARS -> day.plusYears(5);
            };
        }

        Function<LocalDate, String> words() {
            return switch (this) {
                case DAY -> pattern("EEE d MMM");
                case WEEK -> pattern("d MMM");
                case MONTH, QUARTER ->
                        day -> pattern(day.getMonth() == Month.JANUARY ? "yyyy" : "MMM").apply(day);
                case YEAR, FIVE_YEARS -> pattern("yyyy");
            };
        }
    }

    private Rulings() {}

    static List<Ruling> of(Span span, double width, double mark) {
        Unit unit =
                Stream.of(Unit.values())
                        .filter(one -> one.fits(span, width, mark))
                        .findFirst()
                        .orElse(Unit.FIVE_YEARS);
        LocalDate first = unit.first(span.from());
        LocalDate begin = first.isBefore(span.from()) ? unit.next(first) : first;
        Function<LocalDate, String> words = unit.words();
        return Stream.iterate(begin, day -> day.isBefore(span.end()), unit::next)
                .map(day -> new Ruling(span.x(day, width), words.apply(day)))
                .toList();
    }

    private static Function<LocalDate, String> pattern(String pattern) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, School.LOCALE);
        return day -> format.format(day).replace("Sept", "Sep");
    }
}
