package org.daybook.followup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.daybook.base.Days;
import org.daybook.chronology.When;

/**
 * Where something that is followed up stands on a day.
 *
 * @param expected what is awaited first
 * @param step the one step to record now
 */
public record Standing(State state, Expected expected, Step step, LocalDate today) {

    /** In the order in which a lead wants them. */
    public enum State {
        /** The day has gone by. */
        LATE,
        /** The day is today. */
        TODAY,
        /** Nothing was heard for as long as the school waits: time to ask. */
        TO_ASK,
        /** Ours to do within a week. */
        SOON,
        /** Others do it and their day is not over. */
        WAITING,
        /** Nothing has a day, or it is far off. */
        OPEN,
        ENDED
    }

    /** Ahead of its day by so many days something is due soon. */
    private static final int SOON = 7;

    /** Most pressing first. */
    public static final Comparator<Standing> MOST_PRESSING =
            Comparator.comparing(Standing::state)
                    .thenComparing(one -> one.expected().due().day().orElse(LocalDate.MAX))
                    .thenComparing(one -> one.expected().due().clock().orElse(LocalTime.MAX));

    /** The most pressing of all that is awaited. */
    public static Standing of(FollowUp followUp, FollowUpPractice practice, LocalDate today) {
        if (followUp.ended()) {
            Line end = followUp.end().orElseThrow();
            Expected nothing =
                    new Expected(
                            end.step().title() + " " + Days.full(end.day()) + ".",
                            "",
                            When.UNKNOWN,
                            Expected.Whose.OURS,
                            Step.NOTE,
                            Step.NOTE);
            return new Standing(State.ENDED, nothing, Step.NOTE, today);
        }
        List<Expected> all = followUp.kind().way().expected(followUp, practice);
        return all.stream()
                .map(one -> of(one, today))
                .min(MOST_PRESSING)
                .orElseThrow(() -> new IllegalStateException("nothing is awaited and no end"));
    }

    private static Standing of(Expected expected, LocalDate today) {
        State state = stateOf(expected, today);
        boolean come = state == State.LATE || state == State.TO_ASK || state == State.TODAY;
        return new Standing(state, expected, come ? expected.overdue() : expected.next(), today);
    }

    private static State stateOf(Expected expected, LocalDate today) {
        if (expected.due().day().isEmpty()) {
            return State.OPEN;
        }
        LocalDate due = expected.due().day().get();
        boolean asks = expected.whose() == Expected.Whose.TO_ASK;
        if (!due.isAfter(today)) {
            return asks ? State.TO_ASK : due.equals(today) ? State.TODAY : State.LATE;
        }
        if (expected.whose() != Expected.Whose.OURS) {
            return State.WAITING;
        }
        return due.isAfter(today.plusDays(SOON)) ? State.OPEN : State.SOON;
    }

    /** Whether it needs the lead today. */
    public boolean needsYou() {
        return state.compareTo(State.SOON) <= 0;
    }

    /** "2 working days late", "Today 13:30", "Thu 26 Nov, 13:30", "Ask again since Fri 16 Oct". */
    public String howLong() {
        if (expected.due().day().isEmpty()) {
            return state == State.ENDED ? "" : "No day set";
        }
        LocalDate due = expected.due().day().get();
        String time = expected.due().time().isEmpty() ? "" : ", " + expected.due().time();
        return switch (state) {
            case LATE -> late(due);
            case TODAY -> "Today" + time;
            case TO_ASK ->
                    due.equals(today) ? "Ask again today" : "Ask again since " + Days.brief(due);
            case SOON, OPEN -> Days.brief(due) + time;
            case WAITING ->
                    expected.whose() == Expected.Whose.TO_ASK
                            ? "Ask again " + Days.brief(due)
                            : "By " + Days.brief(due) + time;
            case ENDED -> "";
        };
    }

    private String late(LocalDate due) {
        int days = WorkingDays.between(due, today);
        if (days == 0) {
            return "Late since " + Days.brief(due);
        }
        return days == 1 ? "1 working day late" : days + " working days late";
    }
}
