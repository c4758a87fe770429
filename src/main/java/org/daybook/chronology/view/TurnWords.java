package org.daybook.chronology.view;

import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Feedback;
import org.daybook.chronology.MovedOut;
import org.daybook.chronology.Turn;
import org.daybook.chronology.Untold;
import org.daybook.chronology.When;

/** How it is said what became of an entry. */
final class TurnWords {

    private TurnWords() {}

    /** "Withdrawn on Tue 24 Nov 2026 by Mrs Marlow, because: It was paint". */
    static String withdrawn(Turn turn) {
        return "Withdrawn on " + Days.full(turn.on()) + " by " + turn.by() + because(turn);
    }

    /** "Says the same as the entry of Fri 20 Nov 2026. Put together on ... by ...". */
    static String merged(Turn turn, Optional<Entry> kept) {
        return "Says the same as "
                + kept.map(one -> "the entry of " + Days.full(one.day()))
                        .orElse("an entry that is not in this file")
                + ". Put together on "
                + Days.full(turn.on())
                + " by "
                + turn.by()
                + because(turn);
    }

    /** "Also written down by Mr Fenn, Thu 19 Nov 2026". */
    static String also(Entry same) {
        return "Also written down by " + same.recordedBy() + ", " + Days.full(same.day());
    }

    /** What stands at the left of it; empty for what is not told as a line of its own. */
    static String label(Turn turn) {
        return switch (turn.kind()) {
            case CLOSED -> "Outcome";
            case REOPENED -> "Reopened";
            case WITHDRAWN -> "Withdrawn";
            case BROUGHT_BACK -> "Put right";
            case MOVED_IN -> "Moved";
            case REPORTER_TOLD -> "Feedback";
            case MERGED, TOOK_IN, GAVE_BACK, MOVED_OUT -> "";
        };
    }

    /** The sentence of the line. */
    static String what(Turn turn) {
        return switch (turn.kind()) {
            case MOVED_IN -> "Moved here from another child\u2019s file" + because(turn);
            case BROUGHT_BACK -> "It holds, and stands for itself" + because(turn);
            default -> turn.words().strip();
        };
    }

    /** "Closed on Tue 24 Nov 2026 by Mrs Marlow"; "Told by Mr Fenn, Tue 24 Nov 2026, 15:30". */
    static String byWhom(Turn turn) {
        String time = turn.when().time().isEmpty() ? "" : ", " + turn.when().time();
        return switch (turn.kind()) {
            case CLOSED -> "Closed on " + Days.full(turn.on()) + " by " + turn.by() + ".";
            case REPORTER_TOLD ->
                    "Told by " + turn.who() + ", " + Days.full(turn.on()) + time + ".";
            default -> turn.by() + ", " + Days.full(turn.on()) + ".";
        };
    }

    private static String because(Turn turn) {
        return turn.words().isBlank() ? "" : ", because: " + turn.words().strip();
    }

    /** Whether somebody is still to be told: it was planned, or the reporter waits. */
    static boolean stillToTell(Entry entry) {
        boolean planned = !entry.wording().feedback().equals(Feedback.NONE);
        return entry.inForce() && entry.telling().isEmpty() && (planned || Untold.holds(entry));
    }

    /** "Miss Calder is still to be told, Mrs Marlow, in person, by Tue 24 Nov, 15:30". */
    static String toTell(Entry entry) {
        Feedback planned = entry.wording().feedback();
        String by = planned.by().isBlank() ? "" : ", " + planned.by().strip();
        return reporter(entry) + " is still to be told" + by + byWhen(planned.when());
    }

    private static String byWhen(When when) {
        String time = when.time().isEmpty() ? "" : ", " + when.time();
        return when.day().map(day -> ", by " + Days.brief(day) + time).orElse("");
    }

    /** "Miss Calder, teaching assistant", or "the reporter". */
    static String reporter(Entry entry) {
        String by = entry.wording().report().by().strip();
        return by.isEmpty() ? "The reporter" : by.split(",", 2)[0];
    }

    /** "Tell Miss Calder", "Tell the reporter". */
    static String tell(Entry entry) {
        return entry.wording().report().by().isBlank()
                ? "Tell the reporter"
                : "Tell " + reporter(entry);
    }

    /** Without a word of what it said: that is the other child's. */
    static String gone(MovedOut moved) {
        return "An entry of "
                + Days.typed(moved.day())
                + " was moved out of this file on "
                + Days.full(moved.on())
                + " by "
                + moved.by()
                + ", because it is about another child.";
    }
}
