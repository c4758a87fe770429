package org.daybook.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.chronology.When;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.Line;

/**
 * A referral, an offer, a contribution, a question or a coming meeting, as far as it is this
 * child's: which other children it is about stays here.
 *
 * @param lines what happened, in the order of writing
 * @param end after which nothing is awaited
 */
public record Pursued(
        FollowUpKind kind,
        String title,
        String whom,
        LocalDate begunOn,
        When due,
        List<Line> lines,
        Optional<Line> end) {

    public Pursued {
        lines = List.copyOf(lines);
    }

    static Pursued of(FollowUp one) {
        return new Pursued(
                one.kind(),
                one.title(),
                one.whom(),
                one.begunOn(),
                one.dueNow(),
                one.lines(),
                one.end());
    }

    public boolean open() {
        return end.isEmpty();
    }

    /** Where it stands: what happened last, or that nothing was heard. */
    public String standing() {
        if (lines.isEmpty()) {
            return "Nothing heard yet.";
        }
        Line last = end.orElseGet(lines::getLast);
        String answer = last.answer().map(one -> ": " + one.words()).orElse("");
        return last.step().title() + " " + Days.typed(last.day()) + answer + ".";
    }
}
