package org.daybook.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.children.AddChild;
import org.daybook.children.Child;
import org.daybook.children.Children;
import org.daybook.children.Detail;
import org.daybook.children.FindChildren;
import org.daybook.children.Particulars;
import org.daybook.children.store.JooqChildren;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.daybook.retention.ChangeHolds;
import org.daybook.retention.DecideCopy;
import org.daybook.retention.HoldKind;
import org.daybook.retention.Outcome;
import org.daybook.retention.ReadKeptFiles;
import org.daybook.retention.store.JooqKeptCopies;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.Store;

/** Two who left the practice school long ago: one file is held, and the time of one is over. */
final class PracticeKept {

    /** When the old files were written into Daybook, in days before today. */
    private static final int BROUGHT_IN = 60;

    private final PracticeDays days;
    private final PracticeDesk desk;
    private final AddChild add;
    private final DecideCopy decide;
    private final ChangeHolds holds;

    PracticeKept(PracticeDays days, PracticeDesk desk, Store store) {
        this.days = days;
        this.desk = desk;
        Children children = new JooqChildren(store);
        JooqKeptCopies copies = new JooqKeptCopies(store);
        ReadKeptFiles files = new ReadKeptFiles(copies, children, new JooqTransfers(store));
        this.add = new AddChild(desk.journal(), children, new FindChildren(children), days);
        this.decide = new DecideCopy(desk.journal(), copies, files, days);
        this.holds = new ChangeHolds(desk.journal(), copies, days);
    }

    void plan(Diary diary) {
        LocalDate day = days.before(BROUGHT_IN);
        diary.at(days.moment(day, "16:05"), () -> timeIsOver(day));
        diary.at(days.moment(day, "16:20"), () -> held(day));
    }

    private void timeIsOver(LocalDate today) {
        leaver("Hana", "Brightwell", today.minusYears(25).minusMonths(2), today.minusYears(14));
    }

    private void held(LocalDate today) {
        ChildId ewan = leaver("Ewan", "Thornley", today.minusYears(17), today.minusYears(6)).id();
        done(
                decide.decide(
                        ewan,
                        new DecideCopy.Answers(
                                Optional.of(true),
                                "A claim against the authority is not settled.",
                                Days.typed(today.plusYears(1)),
                                "",
                                PracticeDesk.LEAD)));
        done(
                holds.begin(
                        ewan,
                        new ChangeHolds.Answers(
                                Optional.of(HoldKind.LITIGATION),
                                "The authority's solicitors, their reference 4410.",
                                "",
                                Days.typed(today.plusMonths(9)))));
    }

    private Child leaver(String forename, String surname, LocalDate born, LocalDate left) {
        Child child =
                add.add(
                        new Particulars(
                                Map.of(
                                        Detail.LEGAL_FORENAME,
                                        forename,
                                        Detail.LEGAL_SURNAME,
                                        surname),
                                Optional.of(born),
                                Optional.empty(),
                                Optional.of(left),
                                List.of()));
        desk.record()
                .record(
                        NewEntry.of(
                                EntryKind.HOME_VISIT,
                                Wording.of(
                                        When.on(left.minusMonths(4)),
                                        "Written up from the paper file: the visit went well.",
                                        List.of(ChildInEntry.of(child.id())))));
        return child;
    }

    private static void done(Outcome outcome) {
        if (!outcome.problems().isEmpty()) {
            throw new IllegalStateException("The practice school has a kept file that is refused");
        }
    }
}
