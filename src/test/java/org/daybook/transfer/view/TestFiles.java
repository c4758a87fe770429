package org.daybook.transfer.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.base.ChildId;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.casework.ChangeStatus;
import org.daybook.casework.Professional;
import org.daybook.casework.Stamp;
import org.daybook.casework.StatusKind;
import org.daybook.casework.TestCases;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.FindChildren;
import org.daybook.children.store.JooqChildren;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.store.JooqDrafts;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.desk.Place;
import org.daybook.journal.Deed;
import org.daybook.people.Duty;
import org.daybook.people.OurSchool;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;
import org.daybook.people.store.JooqPeople;
import org.daybook.transfer.Basis;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Line;
import org.daybook.transfer.Pack;
import org.daybook.transfer.PackForm;
import org.daybook.transfer.PackNumber;
import org.daybook.transfer.PracticeFile;
import org.daybook.transfer.ReadFilesOut;
import org.daybook.transfer.RecordStep;
import org.daybook.transfer.Route;
import org.daybook.transfer.StartTransfer;
import org.daybook.transfer.Step;
import org.daybook.transfer.TestWay;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.TestStore;

/** A school with two files on their way, over a real store; today is Tue 24 Nov 2026. */
final class TestFiles {

    final TestStore daybook;
    final JooqTransfers transfers;
    final JooqChildren children;
    final FindChildren find;
    final List<Place> visited = new ArrayList<>();
    final Surroundings around;
    final TransferStepsModel.Deeds deeds;
    final StartTransfer start;
    final ReadFilesOut files;
    final TestWay way;

    TestFiles(TestStore daybook) {
        this.daybook = daybook;
        transfers = new JooqTransfers(daybook.store());
        children = new JooqChildren(daybook.store());
        find = new FindChildren(children);
        JooqEntries entries = new JooqEntries(daybook.store());
        JooqPeople people = new JooqPeople(daybook.store());
        daybook.journal()
                .change(
                        Deed.of(Deed.Kind.STORE_MADE),
                        () -> {
                            people.changeSchool(
                                    new OurSchool(
                                            "Hollowbrook Primary (practice school)",
                                            "01632 960 100",
                                            "",
                                            ""));
                            people.keep(staff(TestStore.LEAD, Duty.LEAD));
                            people.keep(staff("Mr Fenn", Duty.DEPUTY));
                            children.add(PracticeFile.bram());
                            children.add(PracticeFile.nell());
                            PracticeFile.entries().forEach(entries::add);
                        });
        find.refresh();
        Supplier<SchoolDays> days = SchoolDays::byWeekdays;
        around =
                new Surroundings(
                        Background.direct(),
                        new Steps(),
                        daybook.clock(),
                        days,
                        find,
                        people,
                        daybook.journal()::actor);
        way = new TestWay(daybook);
        start = way.start;
        files = way.files;
        deeds = new TransferStepsModel.Deeds(files, way.record, way.move, way.change, way.end);
    }

    TransferId started(ChildId child, LocalDate from, DayOne dayOne) {
        StartTransfer.Outcome outcome =
                start.start(
                        new StartTransfer.Answers(
                                Optional.of(child),
                                "Merrow Vale Juniors",
                                "Mr Idris Penn",
                                "01632 960 300",
                                Optional.of(Basis.ENROLMENT),
                                Optional.of(from),
                                "From the roll list",
                                dayOne));
        return ((StartTransfer.Outcome.Started) outcome).id();
    }

    /** Bram's file: three school days left, spoken to their lead. */
    TransferId underWay() {
        TransferId id =
                started(PracticeFile.BRAM, LocalDate.of(2026, 11, 20), PracticeFile.dayOne());
        record(id, Optional.of(Step.DESTINATION_CONFIRMED), "2026-11-20", "", "By phone");
        record(
                id,
                Optional.of(Step.LEAD_SPOKEN_TO),
                "2026-11-20",
                "15:20",
                "Mr Penn asked for the day-one page ahead. Read to him; nothing e-mailed");
        record(
                id,
                Optional.empty(),
                "2026-11-23",
                "09:10",
                "Social worker Asha Pell told of the move; she will write to the new school.");
        return id;
    }

    void record(TransferId id, Optional<Step> step, String day, String time, String words) {
        RecordStep.Outcome outcome =
                deeds.record()
                        .record(
                                id,
                                new RecordStep.Answers(
                                        step,
                                        Optional.of(LocalDate.parse(day)),
                                        time,
                                        TestStore.LEAD,
                                        step.filter(Step.SENT::equals).map(_ -> Route.BY_HAND),
                                        words));
        if (!(outcome instanceof RecordStep.Outcome.Recorded)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    /** A pack of 34 pages that the lead has made. */
    void packMade(TransferId id) {
        Pack pack =
                new Pack(
                        id,
                        new PackNumber(2026, transfers.nextNumber(2026).count()),
                        PackForm.TO_PRINT,
                        34,
                        "0".repeat(64),
                        "",
                        "sealed",
                        TestStore.NOW,
                        TestStore.LEAD);
        Transfer transfer = transfers.find(id).orElseThrow();
        daybook.journal()
                .change(
                        Deed.about(Deed.Kind.PACK_SAVED, transfer.child()),
                        () -> {
                            transfers.addPack(pack);
                            transfers.addLine(
                                    id,
                                    new Line(
                                            transfer.lines().size() + 1,
                                            Optional.of(Step.PACK_MADE),
                                            LocalDate.of(2026, 11, 23),
                                            "16:05",
                                            TestStore.LEAD,
                                            Optional.empty(),
                                            pack.number() + ", 34 pages",
                                            TestStore.NOW,
                                            TestStore.LEAD));
                        });
    }

    /** On a child protection plan, with a social worker. */
    void onPlan(ChildId child) {
        TestCases.kept(
                new ChangeStatus(
                                daybook.journal(),
                                new JooqCasework(daybook.store()),
                                new RecordEntry(
                                        daybook.journal(),
                                        new JooqEntries(daybook.store()),
                                        new JooqDrafts(daybook.store()),
                                        daybook.clock()),
                                daybook.clock())
                        .begin(
                                child,
                                new ChangeStatus.Answers(
                                        StatusKind.CP_PLAN,
                                        "neglect",
                                        "12 Mar 2026",
                                        false,
                                        "",
                                        "")));
        daybook.journal()
                .change(
                        Deed.about(Deed.Kind.PROFESSIONAL_CHANGED, child),
                        () ->
                                new JooqCasework(daybook.store())
                                        .keep(
                                                new Professional(
                                                        Professional.Id.fresh(),
                                                        child,
                                                        Professional.SOCIAL_WORKER,
                                                        "Priya Dunmore",
                                                        "Assessment Team 2",
                                                        "01632 960 118",
                                                        "",
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        new Stamp(TestStore.NOW, TestStore.LEAD))));
    }

    TransferStepsModel steps(TransferId id) {
        return new TransferStepsModel(around, deeds, new Place.TransferSteps(id));
    }

    private static StaffMember staff(String name, Duty duty) {
        return new StaffMember(StaffId.fresh(), name, "", Optional.of(duty), Optional.empty());
    }

    private final class Steps implements Navigator {
        @Override
        public void go(Place place) {
            visited.add(place);
        }

        @Override
        public void back() {
            visited.add(new Place.Today());
        }
    }
}
