package org.daybook.oversight;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.chronology.Board;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Draft;
import org.daybook.chronology.Drafts;
import org.daybook.chronology.Entries;
import org.daybook.chronology.Entry;
import org.daybook.chronology.MeetingToCome;
import org.daybook.chronology.OpenAction;
import org.daybook.chronology.Practices;
import org.daybook.chronology.Question;
import org.daybook.chronology.Undecided;
import org.daybook.chronology.Untold;
import org.daybook.chronology.When;
import org.daybook.oversight.Timing.Urgency;

/** What the chronologies say on the board: decisions, actions, reporters, drafts, next meetings. */
public final class ChronologySource implements BoardSource {

    private final Entries entries;
    private final Drafts drafts;
    private final Practices practices;
    private final Supplier<SchoolDays> days;

    public ChronologySource(
            Entries entries, Drafts drafts, Practices practices, Supplier<SchoolDays> days) {
        this.entries = entries;
        this.drafts = drafts;
        this.practices = practices;
        this.days = days;
    }

    @Override
    public List<NeedsYou> needsYou(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        Board board = Board.of(entries, drafts, today);
        LocalTime before = practices.current().decideBefore();
        return Stream.of(
                        board.undecided().stream().map(one -> undecided(one, before, now)),
                        Stream.concat(board.late().stream(), board.soon().stream())
                                .map(one -> action(one, today)),
                        entries.untold().stream()
                                .map(entry -> Untold.of(entry, days.get()))
                                .filter(one -> !one.due().isAfter(today))
                                .map(one -> untold(one, today)),
                        board.drafts().stream().map(one -> draft(one, today)))
                .flatMap(lines -> lines)
                .toList();
    }

    @Override
    public List<ComesUp> comesUp(LocalDateTime now) {
        return MeetingToCome.among(entries.withNextMeeting(), now.toLocalDate()).stream()
                .map(one -> new ComesUp(one.day(), one.when().time(), one.words(), one.children()))
                .toList();
    }

    private static NeedsYou undecided(Undecided one, LocalTime before, LocalDateTime now) {
        return new NeedsYou(
                Group.UNDECIDED,
                new Timing(
                        urgency(one, before, now),
                        how(one, before, now),
                        since(one),
                        one.raisedOn()),
                children(one.entry()),
                Beginning.of(one.entry().wording().narrative()),
                new ToDo.Decide(one.entry()));
    }

    private static Urgency urgency(Undecided one, LocalTime before, LocalDateTime now) {
        boolean past = now.toLocalTime().isAfter(before);
        return one.daysLate(now.toLocalDate()) > 0 || past ? Urgency.LATE : Urgency.SOON;
    }

    private static String how(Undecided one, LocalTime before, LocalDateTime now) {
        long late = one.daysLate(now.toLocalDate());
        if (late > 0) {
            return Timing.count(late, "day") + " late";
        }
        return now.toLocalTime().isAfter(before)
                ? "Late since " + Days.time(before)
                : "Decide by " + Days.time(before);
    }

    /** "Since Mon 23 Nov, 14:10". */
    private static String since(Undecided one) {
        When reported = one.entry().wording().report().when();
        String time =
                reported.day().isPresent()
                        ? reported.time()
                        : Days.time(one.entry().recordedAt().atZone(School.ZONE).toLocalTime());
        return "Since " + Days.brief(one.raisedOn()) + (time.isEmpty() ? "" : ", " + time);
    }

    private static NeedsYou action(OpenAction open, LocalDate today) {
        String owner = open.action().owner();
        return new NeedsYou(
                Group.ACTIONS,
                Due.in(open.action().due(), today),
                children(open.entry()),
                open.action().what() + (owner.isBlank() ? "" : ". " + owner + "."),
                new ToDo.Finish(open));
    }

    private static NeedsYou untold(Untold one, LocalDate today) {
        String by = one.entry().wording().report().by();
        return new NeedsYou(
                Group.REPORTERS,
                Due.on(one.due(), today),
                children(one.entry()),
                (by.isBlank() ? "Whoever told you" : by) + " waits to hear what became of it.",
                new ToDo.Tell(one.entry()));
    }

    private static NeedsYou draft(Draft draft, LocalDate today) {
        var kept = draft.keptAt().atZone(School.ZONE);
        LocalDate on = kept.toLocalDate();
        String kind = draft.text().kind().words();
        return new NeedsYou(
                Group.DRAFTS,
                new Timing(
                        Urgency.OPEN,
                        draft.text().amends().isPresent() ? kind + ", being amended" : kind,
                        "Kept "
                                + (on.equals(today) ? "today" : Days.brief(on))
                                + ", "
                                + Days.time(kept.toLocalTime()),
                        on),
                draft.text().children().stream().map(ChildInEntry::child).toList(),
                Beginning.of(draft.text().answer(Question.NARRATIVE)),
                new ToDo.FinishDraft(draft));
    }

    static List<ChildId> children(Entry entry) {
        return entry.wording().children().stream().map(ChildInEntry::child).toList();
    }
}
