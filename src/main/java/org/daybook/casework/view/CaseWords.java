package org.daybook.casework.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.casework.AbsencePlan;
import org.daybook.casework.Alert;
import org.daybook.casework.CaseAlarm;
import org.daybook.casework.CaseDuty;
import org.daybook.casework.ChildCase;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Professional;
import org.daybook.casework.RoughDay;
import org.daybook.casework.Stamp;
import org.daybook.desk.Mark;

/** How the facts that hold for a child are said. */
final class CaseWords {

    private CaseWords() {}

    /** "12 Mar 2026 to Aug 2026", "since 12 Mar 2026", "days not known". */
    static String days(ChildStatus status) {
        String began = status.began().map(RoughDay::words).orElse("");
        if (status.end().isEmpty()) {
            return began.isEmpty() ? "Beginning not known" : "Since " + began;
        }
        String ended = status.end().get().on().map(RoughDay::words).orElse("");
        if (began.isEmpty() && ended.isEmpty()) {
            return "Ended; its days are not known";
        }
        return began.isEmpty()
                ? "Ended " + ended + "; beginning not known"
                : "From " + began + (ended.isEmpty() ? "; end not known" : " to " + ended);
    }

    static String notes(ChildStatus status) {
        return sentences(status.note(), status.end().map(ChildStatus.End::note).orElse(""));
    }

    static String struck(ChildStatus.Struck struck) {
        return "Struck out by " + by(struck.stamp()) + ": " + struck.why();
    }

    /** "Mrs Ruth Marlow, 24 Nov 2026". */
    static String by(Stamp stamp) {
        return stamp.by() + ", " + Days.typed(day(stamp));
    }

    private static LocalDate day(Stamp stamp) {
        return LocalDate.ofInstant(stamp.at(), School.ZONE);
    }

    /** As on Today. */
    static Mark.Shape shape(CaseAlarm alarm) {
        return switch (alarm.kind().weight()) {
            case LATE -> Mark.Shape.LATE;
            case SOON -> Mark.Shape.DUE_SOON;
            case OPEN -> Mark.Shape.OPEN;
        };
    }

    /** A telephone number stays on one line. */
    static String unbroken(String words, String phone) {
        return phone.isEmpty() ? words : words.replace(phone, phone.replace(' ', '\u00a0'));
    }

    static String professional(Professional one) {
        return unbroken(one.role() + ": " + one.nameAndPhone(), one.phone());
    }

    static String professionalMore(Professional one) {
        return Stream.of(
                        one.agency(),
                        one.email(),
                        one.beganOn().map(day -> "since " + Days.typed(day)).orElse(""),
                        one.endedOn().map(day -> "until " + Days.typed(day)).orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String alert(Alert alert) {
        return alert.end()
                .map(end ->
                        "From %s to %s: %s"
                                .formatted(
                                        Days.typed(alert.beganOn()),
                                        Days.typed(end.on()),
                                        end.why()))
                .orElseGet(() -> "Since " + Days.typed(alert.beganOn()));
    }

    /** "Open since 12 Mar 2026", "12 Mar 2026 to 20 Nov 2026". */
    static String span(ChildCase one) {
        return one.closing()
                .map(closing -> Days.typed(one.openedOn()) + " to " + Days.typed(closing.on()))
                .orElseGet(() -> "Open since " + Days.typed(one.openedOn()));
    }

    static String why(ChildCase one) {
        return sentences(
                "Opened: " + one.openedWhy(),
                one.closing().map(closing -> "Closed: " + closing.why()).orElse(""));
    }

    /** "Mr Joel Fenn, from 1 Sep 2026 to 5 Oct 2026". */
    static String duty(CaseDuty duty, String name) {
        String from = name + ", from " + Days.typed(duty.from());
        return duty.until().map(until -> from + " to " + Days.typed(until)).orElse(from);
    }

    static String planMore(AbsencePlan plan) {
        return sentences(
                plan.why(),
                plan.reviewOn().map(day -> "To be looked at on " + Days.typed(day)).orElse(""),
                "Plan " + plan.number() + ", " + by(plan.stamp()));
    }

    /** Each with one full stop, in one line. */
    static String sentences(String... parts) {
        return List.of(parts).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> part.endsWith(".") || part.endsWith("?") ? part : part + ".")
                .collect(Collectors.joining(" "));
    }
}
