package org.daybook.pack.view;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.TransferId;
import org.daybook.children.store.JooqChildren;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.desk.NothingChosen;
import org.daybook.desk.Place;
import org.daybook.journal.Deed;
import org.daybook.pack.GatherPack;
import org.daybook.pack.PackCopies;
import org.daybook.pack.SavePack;
import org.daybook.pack.TestGather;
import org.daybook.pack.WriteDayOne;
import org.daybook.pack.print.TransferPackPaper;
import org.daybook.people.Duty;
import org.daybook.people.OurSchool;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;
import org.daybook.people.store.JooqPeople;
import org.daybook.transfer.Basis;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.PracticeFile;
import org.daybook.transfer.StartTransfer;
import org.daybook.transfer.TestWay;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.TestStore;

/** A school with a file on its way, over a real store; today is Tue 24 Nov 2026. */
final class TestPack {

    final TestStore daybook;
    final JooqTransfers transfers;
    final List<Place> visited = new ArrayList<>();
    final Surroundings around;
    final PackModel.Deeds deeds;

    TestPack(TestStore daybook) {
        this.daybook = daybook;
        transfers = new JooqTransfers(daybook.store());
        JooqPeople people = new JooqPeople(daybook.store());
        daybook.journal().change(Deed.of(Deed.Kind.STORE_MADE), () -> fill(people));
        around = new Surroundings(Background.direct(), new Steps(), new NothingChosen());
        GatherPack gather = TestGather.over(daybook);
        TransferPackPaper press = new TransferPackPaper(_ -> InputStream.nullInputStream());
        deeds =
                new PackModel.Deeds(
                        gather,
                        new WriteDayOne(daybook.journal(), transfers),
                        new SavePack(
                                daybook.journal(),
                                transfers,
                                new SavePack.Making(gather, press, new NoCopies())),
                        press);
    }

    private void fill(JooqPeople people) {
        people.changeSchool(
                new OurSchool("Hollowbrook Primary (practice school)", "01632 960 100", "", ""));
        people.keep(
                new StaffMember(
                        StaffId.fresh(),
                        TestStore.LEAD,
                        "",
                        Optional.of(Duty.LEAD),
                        Optional.empty()));
        JooqChildren children = new JooqChildren(daybook.store());
        children.add(PracticeFile.bram());
        children.add(PracticeFile.nell());
        JooqEntries entries = new JooqEntries(daybook.store());
        PracticeFile.entries().forEach(entries::add);
    }

    /** Bram's file, enrolled elsewhere since Fri 20 Nov. */
    TransferId started(DayOne dayOne) {
        StartTransfer start = new TestWay(daybook).start;
        StartTransfer.Outcome outcome =
                start.start(
                        new StartTransfer.Answers(
                                Optional.of(PracticeFile.BRAM),
                                "Merrow Vale Juniors",
                                "Mr Idris Penn",
                                "01632 960 300",
                                Optional.of(Basis.ENROLMENT),
                                Optional.of(LocalDate.of(2026, 11, 20)),
                                "From the roll list",
                                dayOne));
        return ((StartTransfer.Outcome.Started) outcome).id();
    }

    PackModel model(TransferId id) {
        return new PackModel(around, deeds, id);
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

    private static final class NoCopies implements PackCopies {
        @Override
        public String keep(InputStream pack) {
            return "copy";
        }

        @Override
        public void read(String sealed, OutputStream out) {
            throw new UnsupportedOperationException("not asked in these tests");
        }
    }
}
