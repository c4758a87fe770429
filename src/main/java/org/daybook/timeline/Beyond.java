package org.daybook.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.base.School;

/** What lies before or after the days that are looked at. */
record Beyond(List<Stretch> stretches, long entries, long toCome) {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM yyyy", School.LOCALE);

    static Beyond before(Lanes lanes, Span span) {
        return of(
                lanes,
                day -> day.isBefore(span.from()),
                one -> one.to().filter(day -> day.isBefore(span.from())).isPresent());
    }

    static Beyond after(Lanes lanes, Span span) {
        return of(
                lanes,
                day -> !day.isBefore(span.end()),
                one -> one.from().filter(day -> !day.isBefore(span.end())).isPresent());
    }

    private static Beyond of(Lanes lanes, Predicate<LocalDate> outside, Predicate<Stretch> whole) {
        List<Moment> moments =
                lanes.lanes().stream()
                        .flatMap(lane -> lane.moments().stream())
                        .filter(one -> outside.test(one.day()))
                        .toList();
        long toCome = moments.stream().filter(one -> one.sign() == Sign.TO_COME).count();
        return new Beyond(
                lanes.lanes().stream()
                        .flatMap(lane -> lane.stretches().stream())
                        .filter(whole)
                        .toList(),
                moments.size() - toCome,
                toCome);
    }

    /** Empty where nothing lies there. */
    String sentence(String where) {
        List<String> parts = new ArrayList<>(stretches.stream().map(Beyond::said).toList());
        if (entries > 0) {
            parts.add(entries == 1 ? "1 entry" : entries + " entries");
        }
        if (toCome > 0) {
            parts.add(toCome + " still to come");
        }
        return parts.isEmpty() ? "" : where + ": " + String.join("; ", parts) + ".";
    }

    /** "care order, placed at home, Feb 2021 to Aug 2023". */
    private static String said(Stretch one) {
        List<String> months =
                Stream.concat(one.from().stream(), knownEnd(one).stream())
                        .map(YearMonth::from)
                        .map(month -> MONTH.format(month).replace("Sept", "Sep"))
                        .distinct()
                        .toList();
        String first = one.words();
        return first.substring(0, 1).toLowerCase(School.LOCALE)
                + first.substring(1)
                + (months.isEmpty() ? "" : ", " + String.join(" to ", months))
                + (one.endNotKnown() ? ", end not known" : "");
    }

    private static Optional<LocalDate> knownEnd(Stretch one) {
        return one.to().filter(_ -> !one.endNotKnown());
    }
}
