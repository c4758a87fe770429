package org.daybook.pack.view;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentId;
import org.daybook.attachments.FileKind;
import org.daybook.attachments.Holder;
import org.daybook.attachments.store.JooqAttachments;
import org.daybook.base.TransferId;
import org.daybook.children.store.JooqChildren;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.desk.NothingChosen;
import org.daybook.desk.Place;
import org.daybook.journal.Deed;
import org.daybook.pack.DocumentTexts;
import org.daybook.pack.GatherPack;
import org.daybook.pack.KeptCopies;
import org.daybook.pack.LookAtPack;
import org.daybook.pack.MarkPassage;
import org.daybook.pack.ReadThrough;
import org.daybook.pack.SavePack;
import org.daybook.pack.TestGather;
import org.daybook.pack.TestPassphrases;
import org.daybook.pack.WithholdDocument;
import org.daybook.pack.WriteDayOne;
import org.daybook.pack.print.PaperBars;
import org.daybook.pack.print.PaperReading;
import org.daybook.pack.print.TransferPackPaper;
import org.daybook.pack.store.JooqStaysBehind;
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
    final PackDeeds deeds;
    final KeptCopies copies = new KeptCopies();

    /** What every document says; empty where it cannot be read. */
    DocumentTexts.Text documentText = DocumentTexts.Text.UNREAD;

    TestPack(TestStore daybook) {
        this.daybook = daybook;
        transfers = new JooqTransfers(daybook.store());
        JooqPeople people = new JooqPeople(daybook.store());
        daybook.journal().change(Deed.of(Deed.Kind.STORE_MADE), () -> fill(people));
        around = new Surroundings(Background.direct(), new Steps(), new NothingChosen());
        JooqStaysBehind staysBehind = new JooqStaysBehind(daybook.store());
        GatherPack gather = TestGather.over(daybook, _ -> documentText);
        TransferPackPaper press = new TransferPackPaper(_ -> InputStream.nullInputStream());
        TestPassphrases passphrases = new TestPassphrases();
        deeds =
                new PackDeeds(
                        gather,
                        new WriteDayOne(daybook.journal(), transfers),
                        new ReadThrough(
                                gather,
                                transfers,
                                staysBehind,
                                new PaperReading(),
                                new PaperBars()),
                        new MarkPassage(
                                daybook.journal(),
                                transfers,
                                staysBehind,
                                gather,
                                new PaperBars(),
                                daybook.clock()),
                        new WithholdDocument(
                                daybook.journal(), transfers, staysBehind, daybook.clock()),
                        new SavePack(
                                daybook.journal(),
                                transfers,
                                new SavePack.Making(gather, press, copies, passphrases)),
                        new LookAtPack(daybook.journal(), transfers, copies),
                        press,
                        passphrases);
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

    /** A letter that lies with the entry of the police. */
    void withLetter() {
        Attachment letter =
                new Attachment(
                        new AttachmentId(new UUID(11, 1)),
                        new Holder.OfEntry(PracticeFile.police().id()),
                        1,
                        "letter.pdf",
                        FileKind.PDF,
                        1200,
                        "0".repeat(64),
                        "sealed",
                        "",
                        PracticeFile.MADE,
                        PracticeFile.LEAD,
                        Optional.empty());
        daybook.journal()
                .change(
                        Deed.of(Deed.Kind.ENTRY_RECORDED),
                        () -> new JooqAttachments(daybook.store()).add(letter));
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
}
