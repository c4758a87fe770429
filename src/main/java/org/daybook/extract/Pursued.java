package org.daybook.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.EntryId;
import org.daybook.base.FollowUpId;
import org.daybook.chronology.When;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.Line;

/**
 * A referral, an offer, a contribution, a question or a coming meeting, as far as it is this
 * child's: which other children it is about stays here.
 *
 * @param from the entry it came from
 * @param dueAtFirst as it was first said; {@code due} is in force
 * @param lines what happened, in the order of writing
 * @param end after which nothing is awaited
 */
public record Pursued(
        FollowUpId id,
        FollowUpKind kind,
        Optional<EntryId> from,
        String title,
        String whom,
        LocalDate begunOn,
        When dueAtFirst,
        When due,
        List<Line> lines,
        Optional<Line> end,
        Instant recordedAt,
        String recordedBy) {

    public Pursued {
        lines = List.copyOf(lines);
    }

    static Pursued of(FollowUp one) {
        return new Pursued(
                one.id(),
                one.kind(),
                one.from(),
                one.title(),
                one.whom(),
                one.begunOn(),
                one.due(),
                one.dueNow(),
                one.lines(),
                one.end(),
                one.recordedAt(),
                one.recordedBy());
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
