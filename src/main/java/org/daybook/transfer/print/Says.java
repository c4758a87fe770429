package org.daybook.transfer.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.chronology.Action;
import org.daybook.chronology.When;
import org.daybook.transfer.PackEntry;

/** The turns of phrase that several parts share. */
final class Says {

    private Says() {}

    /** "12 January 2026, about 08:40"; "day not known". */
    static String when(When when) {
        String day = when.day().map(Days::letter).orElse("");
        if (day.isEmpty() && when.time().isBlank()) {
            return "";
        }
        return day.isEmpty()
                ? "Day not known, " + when.time()
                : when.time().isBlank() ? day : day + ", " + when.time();
    }

    /** "12 January 2026 at 09:50". */
    static String moment(Instant moment) {
        ZonedDateTime local = moment.atZone(School.ZONE);
        return Days.letter(local.toLocalDate()) + " at " + Days.time(local.toLocalTime());
    }

    static String shortDay(Instant moment) {
        return Days.typed(moment.atZone(School.ZONE).toLocalDate());
    }

    /** "Concern: neglect". */
    static String kind(PackEntry entry) {
        return entry.wording()
                .own()
                .map(own -> own.category())
                .filter(category -> !category.isEmpty())
                .map(category -> entry.kind().words() + ": " + category)
                .orElseGet(() -> entry.kind().words());
    }

    /** "written 2 days later"; empty when it was written on the day. */
    static String late(PackEntry entry) {
        return entry.daysLate() == 0 ? "" : "written " + days(entry.daysLate()) + " later";
    }

    /** "due 14 January 2026, before school"; empty when no day was set. */
    static String due(Action action) {
        String when = when(action.due());
        return when.isEmpty() ? "" : "due " + when;
    }

    /** For the middle of a sentence. */
    static String lower(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toLowerCase(School.LOCALE) + words.substring(1);
    }

    static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }

    static String between(LocalDate from, LocalDate to) {
        return Days.letter(from) + " to " + Days.letter(to);
    }
}
