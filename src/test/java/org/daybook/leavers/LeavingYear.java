package org.daybook.leavers;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.HalfWrittenAbout;
import org.daybook.base.ChildId;
import org.daybook.base.DraftId;
import org.daybook.base.SchoolDays;
import org.daybook.casework.Casework;
import org.daybook.casework.ChangeStatus;
import org.daybook.casework.StatusKind;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.AddChild;
import org.daybook.children.Child;
import org.daybook.children.Children;
import org.daybook.children.Detail;
import org.daybook.children.FindChildren;
import org.daybook.children.Particulars;
import org.daybook.children.store.JooqChildren;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Draft;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.HalfWritten;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.daybook.chronology.store.JooqDrafts;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.journal.Deed;
import org.daybook.leavers.store.JooqFilesHeld;
import org.daybook.leavers.store.JooqLeavers;
import org.daybook.pack.KeptCopies;
import org.daybook.pack.PackContents;
import org.daybook.pack.PackPress;
import org.daybook.pack.SavePack;
import org.daybook.pack.TestGather;
import org.daybook.pack.TestPassphrases;
import org.daybook.people.Duty;
import org.daybook.people.OurSchool;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;
import org.daybook.people.store.JooqPeople;
import org.daybook.transfer.Basis;
import org.daybook.transfer.Destination;
import org.daybook.transfer.EndTransfer;
import org.daybook.transfer.PackNumber;
import org.daybook.transfer.Receiver;
import org.daybook.transfer.StartTransfer;
import org.daybook.transfer.Transfers;
import org.daybook.transfer.store.JooqRuleBook;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.TestStore;

/** An invented school whose year 6 leaves, over a real store; today is Tue 24 Nov 2026. */
public final class LeavingYear {

    public static final LocalDate LAST_DAY = LocalDate.of(2027, 7, 21);
    public static final LocalDate TERM = LocalDate.of(2027, 9, 1);

    /** Writes the number of the pack and nothing else, in no time. */
    public static final PackPress FAST =
            (contents, _, out) -> {
                out.write(number(contents).toString().getBytes(StandardCharsets.UTF_8));
                return new PackPress.Printed(1, "");
            };

    /** The number under which a pack is being saved. */
    public static PackNumber number(PackContents contents) {
        return contents.making().number().orElseThrow();
    }

    public final TestStore daybook;
    public final Children children;
    public final FindChildren find;
    public final Casework casework;
    public final Transfers transfers;
    public final Leavers leavers;
    public final ReadRun read;
    public final StartTransfer start;
    private final RecordEntry record;
    private int born;

    public LeavingYear(TestStore daybook) {
        this.daybook = daybook;
        this.children = new JooqChildren(daybook.store());
        this.find = new FindChildren(children);
        this.casework = new JooqCasework(daybook.store());
        this.transfers = new JooqTransfers(daybook.store());
        this.leavers = new JooqLeavers(daybook.store());
        this.record =
                new RecordEntry(
                        daybook.journal(),
                        new JooqEntries(daybook.store()),
                        new JooqDrafts(daybook.store()),
                        daybook.clock());
        this.start =
                new StartTransfer(
                        daybook.journal(),
                        transfers,
                        new JooqRuleBook(daybook.store()),
                        SchoolDays::byWeekdays,
                        daybook.clock());
        this.read =
                new ReadRun(
                        new ReadRun.Ports(
                                leavers,
                                children,
                                transfers,
                                casework,
                                new JooqFilesHeld(
                                        daybook.store(),
                                        new HalfWrittenAbout(new JooqDrafts(daybook.store())))));
        school();
    }

    private void school() {
        JooqPeople people = new JooqPeople(daybook.store());
        daybook.journal()
                .change(
                        Deed.of(Deed.Kind.STORE_MADE),
                        () -> {
                            people.changeSchool(
                                    new OurSchool("Hollowbrook Primary", "01632 960 100", "", ""));
                            people.keep(
                                    new StaffMember(
                                            StaffId.fresh(),
                                            TestStore.LEAD,
                                            "",
                                            Optional.of(Duty.LEAD),
                                            Optional.empty()));
                        });
    }

    public Child child(String name, String year) {
        String[] parts = name.split(" ");
        born++;
        return new AddChild(daybook.journal(), children, find, daybook.clock())
                .add(
                        new Particulars(
                                Map.of(
                                        Detail.LEGAL_FORENAME,
                                        parts[0],
                                        Detail.LEGAL_SURNAME,
                                        parts[1],
                                        Detail.YEAR_GROUP,
                                        year,
                                        Detail.REG_GROUP,
                                        "Heron"),
                                Optional.of(LocalDate.of(2015, 9, 1).plusDays(born)),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()));
    }

    /** A child of year 6 about whom something is written down. */
    public Child leaver(String name) {
        Child child = child(name, "Year 6");
        about(child);
        return child;
    }

    public void joined(Child child, LocalDate day) {
        daybook.journal()
                .change(
                        Deed.about(Deed.Kind.CHILD_CHANGED, child.id()),
                        () ->
                                children.change(
                                        child.with(
                                                child.particulars().joinedOn(Optional.of(day)))));
    }

    public void about(Child child) {
        record.record(
                NewEntry.of(
                        EntryKind.PARENT_CONTACT,
                        Wording.of(
                                When.on(LocalDate.of(2026, 11, 3)),
                                "Gran rang: she collects on Fridays from now on.",
                                List.of(ChildInEntry.of(child.id())))));
    }

    /** Something that somebody began to write about the child and has not recorded. */
    public void halfWritten(Child child) {
        HalfWritten text =
                HalfWritten.begin(EntryKind.CONCERN, List.of(ChildInEntry.of(child.id())));
        daybook.journal()
                .change(
                        Deed.of(Deed.Kind.DRAFT_KEPT),
                        () ->
                                new JooqDrafts(daybook.store())
                                        .keep(
                                                new Draft(
                                                        new DraftId(UUID.randomUUID()),
                                                        text,
                                                        TestStore.NOW,
                                                        TestStore.NOW,
                                                        TestStore.LEAD)));
    }

    public void status(Child child, StatusKind kind, String detail) {
        new ChangeStatus(daybook.journal(), casework, record, daybook.clock())
                .begin(
                        child.id(),
                        new ChangeStatus.Answers(kind, detail, "Mar 2026", false, "", ""));
    }

    public ListLeavers listing() {
        return new ListLeavers(daybook.journal(), leavers, children, daybook.clock());
    }

    /** The list of year 6. */
    public LeaverRun.Id listed() {
        ListLeavers.Outcome outcome =
                listing()
                        .list(
                                new ListLeavers.Answers(
                                        "Year 6",
                                        Optional.of(LAST_DAY),
                                        Optional.of(Basis.TERM),
                                        Optional.of(TERM)));
        return ((ListLeavers.Outcome.Listed) outcome).id();
    }

    public SettleLeaver settle() {
        return new SettleLeaver(daybook.journal(), leavers);
    }

    public static Receiver merrowVale() {
        return new Receiver(
                Destination.SCHOOL, "Merrow Vale School", "Mr Idris Penn", "01632 960 300");
    }

    public void goesTo(LeaverRun.Id run, ChildId child, Receiver receiver) {
        SettleLeaver.Outcome outcome = settle().goesTo(run, child, Optional.of(receiver));
        if (!(outcome instanceof SettleLeaver.Outcome.Settled)) {
            throw new AssertionError("not settled: " + outcome);
        }
    }

    /** Everybody who has no destination yet goes to Merrow Vale. */
    public void allToMerrowVale(LeaverRun.Id run) {
        read.of(run).undecided().forEach(line -> goesTo(run, line.child().id(), merrowVale()));
    }

    public BeginTransfers begin() {
        return new BeginTransfers(daybook.journal(), leavers, read, start, daybook.clock());
    }

    public TellNilReturns nil() {
        return new TellNilReturns(
                daybook.journal(),
                leavers,
                read,
                start,
                new EndTransfer(daybook.journal(), transfers, daybook.clock()));
    }

    public SavePacks packs(PackPress press) {
        return new SavePacks(read, savePack(press));
    }

    public SavePack savePack(PackPress press) {
        return new SavePack(
                daybook.journal(),
                transfers,
                new SavePack.Making(
                        TestGather.over(daybook), press, new KeptCopies(), new TestPassphrases()));
    }
}
