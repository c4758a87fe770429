package org.daybook.children;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.School;
import org.daybook.journal.Journal;

/** Says that somebody no longer belongs to a child, or never did; the link stays to be read. */
public final class EndLink {

    public static final String ON = "link-end-day";
    public static final String WHY = "link-end-why";

    private static final int LONGEST = 4000;

    private final Journal journal;
    private final Links links;
    private final Clock clock;

    public EndLink(Journal journal, Links links, Clock clock) {
        this.journal = journal;
        this.links = links;
        this.clock = clock;
    }

    public LinkOutcome end(ChildLink.Id id, LocalDate on, String why) {
        ChildLink link = links.find(id).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        if (!link.holds()) {
            return refused(WHY, "This has ended already.");
        }
        if (on.isAfter(today)) {
            return refused(
                    ON,
                    "That day is still to come. Did you mean today, " + Days.brief(today) + "?");
        }
        if (why.isBlank()) {
            return refused(WHY, "Say in a few words why it ends. It stays to be read.");
        }
        if (why.length() > LONGEST) {
            return refused(
                    WHY,
                    String.format(
                            School.LOCALE,
                            "This is longer than one field keeps, %,d characters.",
                            LONGEST));
        }
        ChildLink.End how = new ChildLink.End(on, why.strip());
        journal.change(AddLink.deed(link), () -> links.end(id, how));
        return new LinkOutcome.Kept(link.ended(how));
    }

    private static LinkOutcome refused(String field, String sentence) {
        return new LinkOutcome.Refused(List.of(new Problem(field, sentence)));
    }
}
