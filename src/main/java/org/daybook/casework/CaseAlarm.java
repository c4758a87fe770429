package org.daybook.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.Days;

/**
 * Something about a case that nobody may overlook.
 *
 * @param since since when it is so, as far as that is known; for somebody who is leaving, the last
 *     day, which is still to come
 * @param about the name of the lead or deputy concerned, or the status that calls for a case or a
 *     plan; may be empty
 */
public record CaseAlarm(ChildId child, Kind kind, Optional<LocalDate> since, String about) {

    /** How it presses, the same on every page. */
    public enum Weight {
        LATE,
        SOON,
        OPEN
    }

    /** The gravest first. */
    public enum Kind {
        NO_LEAD,
        LEAD_LEFT,
        NO_CASE,
        NO_DEPUTY,
        DEPUTY_LEFT,
        NO_PLAN,
        PLAN_REVIEW,
        LEAD_LEAVING,
        DEPUTY_LEAVING;

        /** A case that nobody leads is late from its first day; a deputy or a plan is open. */
        public Weight weight() {
            return switch (this) {
                case NO_LEAD, LEAD_LEFT, NO_CASE -> Weight.LATE;
                case LEAD_LEAVING, DEPUTY_LEAVING -> Weight.SOON;
                case NO_DEPUTY, DEPUTY_LEFT, NO_PLAN, PLAN_REVIEW -> Weight.OPEN;
            };
        }

        /** About what happens when the child is absent, and not about who leads. */
        public boolean isAboutAbsence() {
            return this == NO_PLAN || this == PLAN_REVIEW;
        }

        /** Still to come: soon, not late. */
        public boolean isToCome() {
            return weight() == Weight.SOON;
        }

        /** What to press: where it is put right is the page of what holds for the child. */
        public String deed() {
            return switch (this) {
                case NO_LEAD, LEAD_LEFT, LEAD_LEAVING -> "Name a lead";
                case NO_DEPUTY, DEPUTY_LEFT, DEPUTY_LEAVING -> "Name a deputy";
                case NO_CASE -> "Open a case";
                case NO_PLAN -> "Make a plan";
                case PLAN_REVIEW -> "Review the plan";
            };
        }
    }

    /** The gravest first, and of one kind the longest waiting. */
    public static final Comparator<CaseAlarm> GRAVEST_FIRST =
            Comparator.comparing(CaseAlarm::kind)
                    .thenComparing(alarm -> alarm.since.orElse(LocalDate.MIN))
                    .thenComparing(alarm -> alarm.child.value());

    /** "The lead, Mr Joel Fenn, left on 4 Nov 2026. Nobody leads this case." */
    public String sentence() {
        return switch (kind) {
            case NO_LEAD -> "Nobody leads this case" + sinceWords() + ".";
            case NO_DEPUTY -> "The case has no named deputy" + sinceWords() + ".";
            case LEAD_LEFT ->
                    "The lead, %s, left%s. Nobody leads this case.".formatted(about, on());
            case DEPUTY_LEFT ->
                    "The deputy, %s, left%s. The case has no deputy.".formatted(about, on());
            case LEAD_LEAVING ->
                    "The lead, %s, leaves%s. Nobody is named after.".formatted(about, on());
            case DEPUTY_LEAVING ->
                    "The deputy, %s, leaves%s. Nobody is named after.".formatted(about, on());
            case NO_CASE -> "%s%s, and no case is open here.".formatted(about, sinceWords());
            case NO_PLAN ->
                    "%s, and nothing says what happens when the child is absent.".formatted(about);
            case PLAN_REVIEW ->
                    "The plan for an absence has been due for review%s.".formatted(sinceWords());
        };
    }

    private String sinceWords() {
        return since.map(day -> " since " + Days.typed(day)).orElse("");
    }

    private String on() {
        return since.map(day -> " on " + Days.typed(day)).orElse("");
    }

    /** "no-lead", for the name of a node. */
    public String field() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
