package org.daybook.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.base.ChildId;
import org.daybook.base.FollowUpId;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.casework.OpenCase;
import org.daybook.casework.StatusKind;
import org.daybook.casework.TestCases;
import org.daybook.children.Child;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Feedback;
import org.daybook.chronology.NewAction;
import org.daybook.chronology.NewDecision;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.Parents;
import org.daybook.chronology.Report;
import org.daybook.chronology.TestSchool;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.daybook.followup.Answer;
import org.daybook.followup.BeginFollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.NewFollowUp;
import org.daybook.followup.NewLine;
import org.daybook.followup.RecordStep;
import org.daybook.followup.Step;
import org.daybook.followup.store.JooqFollowUpPractices;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.transfer.Basis;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Route;
import org.daybook.transfer.StartTransfer;
import org.daybook.transfer.TestWay;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.TestStore;

/** The invented school with something from every room on its board, on a real store. */
public final class TestBoard {

    public static final LocalDate TODAY = TestSchool.TODAY;

    public final TestCases cases;
    public final TestSchool school;
    public final JooqFollowUps followUps;
    public final JooqTransfers transfers;
    public final ReadToday read;
    public final Supplier<SchoolDays> days = SchoolDays::byWeekdays;
    final List<BoardSource> sources;

    public TestBoard(TestStore daybook) {
        this(daybook, _ -> {});
    }

    public TestBoard(TestStore daybook, Consumer<Today> whenRead) {
        this.cases = new TestCases(daybook);
        this.school = cases.school;
        this.followUps = new JooqFollowUps(daybook.store());
        this.transfers = new JooqTransfers(daybook.store());
        this.sources = sources(daybook);
        this.read =
                new ReadToday(
                        sources,
                        new CountFigures(
                                school.entries, cases.casework, school.find, cases.people, days),
                        daybook.clock(),
                        whenRead);
    }

    private List<BoardSource> sources(TestStore daybook) {
        List<BoardSource> sources = new ArrayList<>();
        sources.add(new ChronologySource(school.entries, school.drafts, school.practices, days));
        sources.add(new DecidedSource(school.entries, followUps));
        sources.add(new FollowUpSource(followUps, new JooqFollowUpPractices(daybook.store())));
        sources.add(new TransferSource(new TestWay(daybook).files));
        sources.add(new CaseSource(cases.casework, school.find, cases.people, days));
        return sources;
    }

    public Child child(String forename, String surname, String year) {
        return school.child(forename, surname, year, LocalDate.of(2017, 4, 9));
    }

    public Entry concern(LocalDate day, String reporter, String narrative, ChildId child) {
        return school.recorded(
                NewEntry.of(
                        EntryKind.CONCERN,
                        new Wording(
                                When.on(day),
                                "",
                                new Report(When.on(day, "14:10"), reporter),
                                narrative,
                                "",
                                "",
                                Parents.NOT_SAID,
                                "",
                                Feedback.NONE,
                                List.of(ChildInEntry.of(child)))));
    }

    public void decided(Entry entry) {
        school.decide()
                .decide(
                        entry.id(),
                        new NewDecision(Decision.Kind.WATCH, "", "Seen before, explained"));
    }

    public FollowUpId followed(NewFollowUp what) {
        TestStore daybook = school.daybook;
        BeginFollowUp begin =
                new BeginFollowUp(daybook.journal(), followUps, school.record(), daybook.clock());
        if (begin.begin(what) instanceof BeginFollowUp.Outcome.Begun(FollowUpId id)) {
            return id;
        }
        throw new AssertionError("refused");
    }

    public void step(FollowUpId id, NewLine line) {
        TestStore daybook = school.daybook;
        RecordStep record =
                new RecordStep(
                        daybook.journal(),
                        followUps,
                        new JooqFollowUpPractices(daybook.store()),
                        school.record(),
                        daybook.clock());
        if (record.record(id, line) instanceof RecordStep.Outcome.NotRecorded not) {
            throw new AssertionError(not);
        }
    }

    public TransferId leaves(Child child, String to, LocalDate enrolled) {
        TestStore daybook = school.daybook;
        StartTransfer start = new TestWay(daybook).start;
        StartTransfer.Outcome outcome =
                start.start(
                        new StartTransfer.Answers(
                                Optional.of(child.id()),
                                to,
                                "Mr Idris Penn",
                                "01632 960 300",
                                Optional.of(Basis.ENROLMENT),
                                Optional.of(enrolled),
                                "From the roll list",
                                DayOne.EMPTY));
        return ((StartTransfer.Outcome.Started) outcome).id();
    }

    public void sent(TransferId transfer, LocalDate day) {
        TestStore daybook = school.daybook;
        org.daybook.transfer.RecordStep record = new TestWay(daybook).record;
        var outcome =
                record.record(
                        transfer,
                        new org.daybook.transfer.RecordStep.Answers(
                                Optional.of(org.daybook.transfer.Step.SENT),
                                Optional.of(day),
                                "",
                                TestStore.LEAD,
                                Optional.of(Route.BY_HAND),
                                ""));
        if (!(outcome instanceof org.daybook.transfer.RecordStep.Outcome.Recorded)) {
            throw new AssertionError(outcome);
        }
    }

    /** A morning with something in nearly every group. */
    public TestBoard full() {
        Child otis = child("Otis", "Larkfield", "Year 6");
        Child ivy = child("Ivy", "Tansley", "Year 3");
        Child bram = child("Bram", "Holloway", "Year 6");
        Child tobias = child("Tobias", "Fernhill", "Year 2");
        concern(
                TODAY.minusDays(1),
                "Mr Fenn",
                "Bruise on the left forearm, seen at swimming.",
                school.nell.id());
        decided(concern(TODAY.minusDays(6), "Miss Calder", "Said that she was cold.", otis.id()));
        Entry meeting =
                school.recorded(
                        EntryKind.MEETING,
                        LocalDate.of(2026, 11, 5),
                        "Core group.",
                        cases.wren.id());
        school.addAction()
                .add(
                        meeting.id(),
                        new NewAction(
                                "Hear whether the health visitor came",
                                "Mr Fenn",
                                When.on(TODAY.plusDays(2))));
        FollowUpId referral =
                followed(
                        NewFollowUp.of(
                                FollowUpKind.REFERRAL,
                                otis.id(),
                                "Left alone overnight",
                                "Children\u2019s social care",
                                LocalDate.of(2026, 11, 20)));
        step(
                referral,
                NewLine.of(Step.SENT, LocalDate.of(2026, 11, 20), TestStore.LEAD, "By the portal")
                        .answering(Answer.AGREED));
        followed(
                NewFollowUp.of(
                                FollowUpKind.MEETING,
                                cases.wren.id(),
                                "Core group",
                                "",
                                LocalDate.of(2026, 11, 5))
                        .dueBy(When.on(LocalDate.of(2026, 11, 26), "13:30")));
        leaves(ivy, "Merrow Vale Juniors", LocalDate.of(2026, 11, 19));
        leaves(bram, "Alder Lane College", LocalDate.of(2026, 11, 20));
        cases.begun(cases.wren, StatusKind.CP_PLAN, "neglect", "12 Mar 2026");
        cases.begun(otis, StatusKind.CHILD_IN_NEED, "", "1 Sep 2026");
        cases.opened(cases.wren, "12 Mar 2026");
        cases.opened(otis, "1 Sep 2026");
        TestCases.kept(
                cases.open()
                        .open(
                                tobias.id(),
                                new OpenCase.Answers(
                                        "Worry at home",
                                        Optional.of(cases.marlow.id()),
                                        Optional.empty(),
                                        "13 Nov 2026")));
        for (int ago = 10; ago < 480; ago += 19) {
            decided(
                    concern(
                            TODAY.minusDays(ago),
                            TestStore.LEAD,
                            "Came in late, coat wet.",
                            cases.wren.id()));
        }
        return this;
    }
}
