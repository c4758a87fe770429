package org.daybook.extract.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.chronology.Action;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.Gap;
import org.daybook.chronology.When;
import org.daybook.extract.OwnEntry;

/** The turns of phrase that several parts share. */
public final class Says {

    private Says() {}

    /** "12 January 2026, about 08:40"; "day not known". */
    public static String when(When when) {
        String day = when.day().map(Days::letter).orElse("");
        if (day.isEmpty() && when.time().isBlank()) {
            return "";
        }
        return day.isEmpty()
                ? "Day not known, " + when.time()
                : when.time().isBlank() ? day : day + ", " + when.time();
    }

    /** "12 January 2026 at 09:50". */
    public static String moment(Instant moment) {
        ZonedDateTime local = moment.atZone(School.ZONE);
        return Days.letter(local.toLocalDate()) + " at " + Days.time(local.toLocalTime());
    }

    public static String shortDay(Instant moment) {
        return Days.typed(moment.atZone(School.ZONE).toLocalDate());
    }

    /** "Concern: neglect", "Meeting: core group". */
    public static String kind(OwnEntry entry) {
        String more =
                entry.wording()
                        .own()
                        .map(own -> own.category())
                        .filter(category -> !category.isEmpty())
                        .map(Says::lower)
                        .orElseGet(() -> sort(entry));
        return more.isEmpty() ? entry.kind().words() : entry.kind().words() + ": " + more;
    }

    /** Which meeting it was, or what the police told of. */
    private static String sort(OwnEntry entry) {
        return switch (entry.kind()) {
            case MEETING -> lower(answer(entry, Detail.MEETING_KIND));
            case POLICE_NOTIFICATION -> answer(entry, Detail.POLICE_KIND);
            default -> "";
        };
    }

    private static String answer(OwnEntry entry, Detail detail) {
        return entry.wording().details().answers().stream()
                .filter(answer -> answer.label().equals(detail.label()))
                .map(Details.Answer::said)
                .findFirst()
                .orElse("");
    }

    /** "written 2 days later"; empty when it was written on the day. */
    public static String late(OwnEntry entry) {
        return entry.daysLate() == 0 ? "" : "written " + days(entry.daysLate()) + " later";
    }

    /** "due 14 January 2026, before school"; empty when no day was set. */
    public static String due(Action action) {
        String when = when(action.due());
        return when.isEmpty() ? "" : "due " + when;
    }

    /** For the middle of a sentence; FGM stays FGM. */
    public static String lower(String words) {
        return words.length() < 2 || Character.isUpperCase(words.charAt(1))
                ? words
                : words.substring(0, 1).toLowerCase(School.LOCALE) + words.substring(1);
    }

    public static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }

    public static String between(LocalDate from, LocalDate to) {
        return Days.letter(from) + " to " + Days.letter(to);
    }

    /** "No entry from 29 March 2026 to 11 May 2026: 6 weeks". */
    public static String gap(Gap gap) {
        return "No entry from "
                + between(gap.from().plusDays(1), gap.to().minusDays(1))
                + ": "
                + gap.weeks()
                + " weeks";
    }

    /** With a full stop, unless it ends in a mark of its own. */
    public static String sentence(String words) {
        String said = words.strip();
        return said.isEmpty() || ".?!\u2026".indexOf(said.charAt(said.length() - 1)) >= 0
                ? said
                : said + ".";
    }

    /** For the beginning of a sentence. */
    public static String upper(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(School.LOCALE) + words.substring(1);
    }
}
