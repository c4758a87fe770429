package org.daybook.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.BankHolidays;
import org.daybook.base.Days;

/** What pasted lines say, put together to the dates of school years. */
final class PastedDates {

    /** A term whose first day stands on one line, and whose last day may come on another. */
    private record Begun(String name, LocalDate first) {}

    private final List<Term> terms = new ArrayList<>();
    private final List<Stretch> halfTerms = new ArrayList<>();
    private final List<DayOff> daysOff = new ArrayList<>();
    private final List<HolidayChange> holidays = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private Optional<Begun> begun = Optional.empty();

    void take(LineKind kind, String name, Stretch days) {
        switch (kind) {
            case TERM -> term(name, days);
            case BEGINS -> {
                withoutEnd();
                begun = Optional.of(new Begun(name, days.first()));
            }
            case ENDS -> end(days.last());
            case HALF_TERM -> halfTerms.add(days);
            case INSET -> daysOff.add(new DayOff(days, DayOff.Kind.INSET, ""));
            case CLOSED -> daysOff.add(new DayOff(days, DayOff.Kind.CLOSED, ""));
            case BANK_HOLIDAY ->
                    days.days()
                            .filter(day -> !BankHolidays.includes(day))
                            .map(day -> new HolidayChange(day, true, name))
                            .forEach(holidays::add);
            case HOLIDAY -> {}
        }
    }

    private void term(String name, Stretch in) {
        terms.add(
                new Term(name.isEmpty() ? Term.usualName(in.first()) : name, in, Optional.empty()));
    }

    private void end(LocalDate day) {
        if (begun.isEmpty()) {
            wrong.add("A term ends on %s, and no line says when it begins.".formatted(said(day)));
        } else if (day.isBefore(begun.get().first())) {
            wrong.add(
                    "A term that begins on %s cannot end on %s."
                            .formatted(said(begun.get().first()), said(day)));
        } else {
            term(begun.get().name(), new Stretch(begun.get().first(), day));
        }
        begun = Optional.empty();
    }

    private void withoutEnd() {
        begun.ifPresent(one ->
                wrong.add(
                        "A term begins on %s, and no line says when it ends."
                                .formatted(said(one.first()))));
    }

    /** To call after the last line: puts the half terms into their terms. */
    void finish() {
        withoutEnd();
        for (Stretch half : halfTerms) {
            Optional<Term> around =
                    terms.stream().filter(term -> Term.within(term.in(), half)).findFirst();
            around.ifPresentOrElse(
                    term ->
                            terms.set(
                                    terms.indexOf(term),
                                    new Term(term.name(), term.in(), Optional.of(half))),
                    () ->
                            wrong.add(
                                    "The half term from %s lies in none of the pasted terms."
                                            .formatted(said(half.first()))));
        }
    }

    /** What does not fit together, in sentences. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** The dates of each school year that is named, in order. */
    List<YearDates> years() {
        SchoolCalendar all = new SchoolCalendar(terms, daysOff, holidays);
        return Stream.of(
                        terms.stream().map(term -> term.in().first()),
                        daysOff.stream().map(off -> off.days().first()),
                        holidays.stream().map(HolidayChange::day))
                .flatMap(days -> days)
                .map(SchoolYear::of)
                .distinct()
                .sorted()
                .map(all::of)
                .toList();
    }

    private static String said(LocalDate day) {
        return Days.typed(day);
    }
}
