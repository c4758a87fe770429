package org.daybook.oversight;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.daybook.base.Days;
import org.daybook.chronology.Entries;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.FollowUps;
import org.daybook.followup.NotBegun;

/** What was decided and not begun: a referral, an offer of help. Due on the day of the decision. */
public final class DecidedSource implements BoardSource {

    private final Entries entries;
    private final FollowUps followUps;

    public DecidedSource(Entries entries, FollowUps followUps) {
        this.entries = entries;
        this.followUps = followUps;
    }

    @Override
    public List<NeedsYou> needsYou(LocalDateTime now) {
        return NotBegun.all(entries, followUps).stream()
                .map(one -> line(one, now.toLocalDate()))
                .toList();
    }

    private static NeedsYou line(NotBegun one, LocalDate today) {
        Timing due = Due.on(one.decidedOn(), today);
        String since = "Decided " + Days.brief(one.decidedOn());
        return new NeedsYou(
                one.kind() == FollowUpKind.REFERRAL ? Group.REFERRALS : Group.OFFERS,
                new Timing(due.urgency(), due.how(), since, due.day()),
                ChronologySource.children(one.entry()),
                one.sentence(),
                new ToDo.Begin(one));
    }
}
