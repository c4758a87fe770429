package org.daybook.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.calendar.TypedYear.TermRow;

/** Understands the rows of terms. */
final class ReadTerms {

    private final SchoolYear year;
    private final List<Term> read = new ArrayList<>();

    private ReadTerms(SchoolYear year) {
        this.year = year;
    }

    static RowsRead<Term> of(List<TermRow> rows, SchoolYear year) {
        ReadTerms terms = new ReadTerms(year);
        List<List<Problem>> problems = rows.stream().map(terms::row).toList();
        return new RowsRead<>(terms.read, problems);
    }

    private List<Problem> row(TermRow row) {
        if (row.isEmpty()) {
            return List.of();
        }
        RowReader reader = new RowReader(year);
        Optional<LocalDate> first =
                reader.weekday(ReadYear.FIRST, row.first(), "Say on which day the term begins.");
        Optional<LocalDate> last =
                reader.weekday(ReadYear.LAST, row.last(), "Say on which day the term ends.");
        Optional<Stretch> in = reader.stretch(first, last, ReadYear.LAST, "the term");
        Optional<Stretch> half = halfTerm(row, reader);
        in.ifPresent(days -> check(days, half, reader));
        if (reader.clear()) {
            in.ifPresent(days -> read.add(new Term(named(row, days), days, half)));
        }
        return reader.problems();
    }

    private static Optional<Stretch> halfTerm(TermRow row, RowReader reader) {
        if ((row.halfFirst() + row.halfLast()).isBlank()) {
            return Optional.empty();
        }
        String both = "Say both days of the half term, or neither.";
        return reader.stretch(
                reader.day(ReadYear.HALF_FIRST, row.halfFirst(), both),
                reader.day(ReadYear.HALF_LAST, row.halfLast(), both),
                ReadYear.HALF_LAST,
                "the half term");
    }

    private void check(Stretch in, Optional<Stretch> half, RowReader reader) {
        read.stream()
                .filter(other -> other.in().touches(in))
                .findFirst()
                .ifPresent(other ->
                        reader.wrong(
                                ReadYear.FIRST,
                                "%s runs from %s to %s. Two terms cannot share a day."
                                        .formatted(
                                                other.name(),
                                                Days.typed(other.in().first()),
                                                Days.typed(other.in().last()))));
        if (half.filter(off -> !Term.within(in, off)).isPresent()) {
            reader.wrong(
                    ReadYear.HALF_FIRST,
                    "The half term lies inside its term: after %s and before %s."
                            .formatted(Days.typed(in.first()), Days.typed(in.last())));
        }
    }

    private static String named(TermRow row, Stretch in) {
        return row.name().isBlank() ? Term.usualName(in.first()) : row.name().strip();
    }
}
