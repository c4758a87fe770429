package org.daybook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.TransferId;
import org.daybook.children.Child;
import org.daybook.children.Children;
import org.daybook.children.FindChildren;
import org.daybook.children.store.JooqChildren;
import org.daybook.chronology.view.EntryParts;
import org.daybook.chronology.view.FileParts;
import org.daybook.chronology.view.Lent;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.desk.Place;
import org.daybook.extract.TakeAwayLeftovers;
import org.daybook.extract.store.JooqLeavingFolders;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.journal.store.JooqJournal;
import org.daybook.oversight.ReadToday;
import org.daybook.people.ChangePeople;
import org.daybook.people.Duty;
import org.daybook.people.OurSchool;
import org.daybook.people.People;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;
import org.daybook.people.store.JooqPeople;
import org.daybook.shell.Counts;
import org.daybook.shell.Found;
import org.daybook.shell.Founding;
import org.daybook.shell.Preferences;
import org.daybook.shell.Session;
import org.daybook.shell.store.JooqPreferences;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Store;

/**
 * Everything behind the door, built by hand once the passphrase was right: a method for each
 * feature. It lives until the lock.
 */
final class Rooms implements Session {

    private final OpenVault vault;
    private final Outside outside;
    private final Journal journal;
    private final TakeAwayLeftovers leftovers;
    private final People people;
    private final Preferences preferences;
    private final FindChildren findChildren;
    private final ChildrenRoom childrenRoom;
    private final AttachmentRoom files;
    private final ChronologyRoom chronology;
    private final FollowUpRoom followUp;
    private final ExtractRoom extract;
    private final CalendarRoom calendar;
    private final PackRoom pack;
    private final TransferRoom transfer;
    private final ArrivalRoom arrival;
    private final RetentionRoom retention;
    private final LeaversRoom leavers;
    private final RegistersRoom registers;
    private final PackImportRoom packImport;
    private final TimelineRoom timeline;
    private final LineCounts counts;
    private final OversightRoom oversight;
    private final LanguageRoom language;
    private final PracticeRoom practice;
    private final PromptsRoom prompts;
    private final CaseworkRoom casework;
    private final PeopleRoom peopleRoom;
    private final ShellRoom shell;

    private volatile String school = "";
    private volatile String me = "";
    private volatile Duration lockAfter = Preferences.USUAL_LOCK;

    /** On the store's thread. */
    Rooms(OpenVault vault, Outside before) {
        Store store = vault.store();
        this.vault = vault;
        JooqJournal kept = new JooqJournal(store, () -> me, before.clock());
        this.counts = new LineCounts(before.background(), before.clock(), this::board);
        this.journal = new HeardJournal(kept, counts::changed);
        this.leftovers =
                new TakeAwayLeftovers(journal, new JooqLeavingFolders(store), before.clock());
        Outside outside =
                before.with(
                        new RememberingFiles(
                                before.files(), before.background(), leftovers::remember));
        this.outside = outside;
        this.people = new JooqPeople(store);
        this.preferences = new JooqPreferences(store);
        Children children = new JooqChildren(store);
        this.findChildren = new FindChildren(children);
        this.language = new LanguageRoom(store, journal, outside);
        this.practice = new PracticeRoom(store, journal, outside);
        this.calendar = new CalendarRoom(store, journal, outside);
        this.childrenRoom = new ChildrenRoom(store, journal, outside, children, findChildren);
        this.files = new AttachmentRoom(vault, journal, outside);
        this.chronology =
                new ChronologyRoom(
                        store,
                        journal,
                        outside,
                        children,
                        findChildren,
                        people,
                        files.attachments(),
                        calendar.days(),
                        this::lentToForms);
        this.casework =
                new CaseworkRoom(
                        store,
                        journal,
                        outside,
                        children,
                        findChildren,
                        people,
                        chronology.record());
        this.peopleRoom =
                new PeopleRoom(journal, people, casework.casework(), outside, this::readAgain);
        this.followUp = new FollowUpRoom(store, journal, outside, findChildren, people);
        this.extract = new ExtractRoom(store, journal, outside, children, people);
        this.pack = new PackRoom(vault, journal, outside, people, extract.files(), calendar.days());
        this.transfer =
                new TransferRoom(
                        store,
                        journal,
                        outside,
                        children,
                        findChildren,
                        people,
                        chronology.record(),
                        pack.lent().with(this::keptOf),
                        calendar.days());
        this.arrival =
                new ArrivalRoom(
                        store,
                        journal,
                        outside,
                        findChildren,
                        people,
                        chronology.record(),
                        casework.casework(),
                        files,
                        calendar.days());
        this.leavers =
                new LeaversRoom(
                        store,
                        journal,
                        outside,
                        children,
                        findChildren,
                        casework.casework(),
                        pack.savePack(),
                        calendar.days());
        this.packImport =
                new PackImportRoom(
                        vault,
                        journal,
                        outside,
                        children,
                        findChildren,
                        people,
                        chronology.record());
        this.registers =
                new RegistersRoom(store, journal, outside, children, people, calendar.days());
        this.retention =
                new RetentionRoom(
                        vault,
                        journal,
                        outside,
                        children,
                        findChildren,
                        people,
                        casework.casework());
        this.timeline = new TimelineRoom(store, outside, calendar.days());
        this.prompts = new PromptsRoom(store, journal, outside, children, people);
        this.oversight =
                new OversightRoom(
                        store,
                        outside,
                        findChildren,
                        people,
                        chronology,
                        prompts.read(),
                        calendar.days(),
                        retention::lastFault,
                        counts::read);
        this.shell =
                new ShellRoom(
                        vault,
                        outside,
                        journal,
                        people,
                        preferences,
                        kept::firstBroken,
                        this::readAgain);
    }

    /** She is in: the first trace of the session. */
    Rooms entered() {
        readAgain();
        vault.store()
                .rebuilt()
                .ifPresent(why -> journal.trace(Deed.of(Deed.Kind.STORE_REBUILT).saying(why)));
        journal.trace(Deed.of(Deed.Kind.UNLOCKED));
        leftovers.takeAway();
        retention.goOn();
        return this;
    }

    /** As {@link #entered()}, with a trace of how these records came to be open. */
    Rooms entered(String how) {
        readAgain();
        journal.trace(Deed.of(Deed.Kind.STORE_REBUILT).saying(how));
        return entered();
    }

    /** Writes what the first run has gathered into the new records, in one change. */
    Rooms founded(Founding founding) {
        me = founding.lead();
        ChangePeople change = new ChangePeople(journal, people);
        journal.change(
                Deed.of(Deed.Kind.STORE_MADE),
                () -> {
                    change.school(OurSchool.named(founding.school()));
                    change.sitsHere(person(founding.lead(), Duty.LEAD));
                    if (!founding.deputy().isEmpty()) {
                        change.keep(person(founding.deputy(), Duty.DEPUTY));
                    }
                    founding.copies().ifPresent(preferences::changeCopies);
                });
        return entered();
    }

    private static StaffMember person(String name, Duty duty) {
        return new StaffMember(
                StaffId.fresh(), name, duty.inWords(), Optional.of(duty), Optional.empty());
    }

    /** Reads what is shown around every page; on the store's thread, after each change of it. */
    private void readAgain() {
        school = people.school().name();
        me = people.me().map(StaffMember::name).orElse("");
        lockAfter = preferences.lockAfter();
        findChildren.refresh();
    }

    /** Which page stands at which place. */
    @Override
    public Page page(Place place) {
        return switch (place) {
            case Place.Today _ -> oversight.today();
            case Place.ChildList _ -> childrenRoom.list();
            case Place.AddChild _ -> childrenRoom.add();
            case Place.ChangeChild child -> childrenRoom.change(child);
            case Place.ImportChildren _ -> childrenRoom.importList();
            case Place.ChildFile file -> chronology.file(file, lentToFile(file.child()));
            case Place.Standing child ->
                    casework.standing(child, () -> prompts.beforeStepDown(child.child()));
            case Place.Statuses _ -> casework.statuses();
            case Place.People _ -> peopleRoom.page();
            case Place.NewEntry entry -> chronology.write(entry);
            case Place.AmendEntry entry -> chronology.amend(entry);
            case Place.FollowUpList _ -> followUp.list();
            case Place.BeginFollowUp begin -> followUp.begin(begin);
            case Place.FollowUpSteps steps -> followUp.steps(steps);
            case Place.LookAtAttachment file -> files.look(file);
            case Place.PrintChronology print -> extract.print(print);
            case Place.TransferList _ -> transfer.list();
            case Place.ImportPack packs -> packImport.page(packs);
            case Place.StartTransfer start -> transfer.start(start);
            case Place.TransferSteps steps -> transfer.steps(steps);
            case Place.ArrivalList _ -> arrival.list();
            case Place.BeginArrival begin -> arrival.begin(begin);
            case Place.ArrivalSteps steps -> arrival.steps(steps);
            case Place.TakeFileIn take -> arrival.takeIn(take);
            case Place.OpenPack open -> pack.open(open);
            case Place.ReadPack read -> pack.read(read);
            case Place.Leavers _ -> leavers.page();
            case Place.Registers _ -> registers.page();
            case Place.KeptFiles _ -> retention.list();
            case Place.KeptFile file -> retention.file(file);
            case Place.SafeKeeping _ -> shell.safeKeeping(this::school);
            case Place.Settings _ -> shell.settings(files.limit());
            case Place.WordList _ -> language.wordList();
            case Place.Calendar _ -> calendar.page();
            case Place.PracticeSettings _ -> practice.page(transfer.rules(), arrival.clocks());
        };
    }

    /** What the other rooms lend to one form, made anew for each. */
    private Lent lentToForms() {
        return new Lent(language.wording(), files::inForm, files::bodyMap);
    }

    /** Whether a copy of a file on its way is kept here. */
    private Part keptOf(TransferId file) {
        return retention.part(file);
    }

    private ReadToday board() {
        return oversight.read();
    }

    /** What the other rooms show in a child's file. */
    private FileParts lentToFile(ChildId child) {
        CaseworkRoom.InTheFile held = casework.inTheFileOf(child);
        return new FileParts(
                List.of(held.band(), prompts.part(child)),
                List.of(timeline.part(child)),
                List.of(followUp.dueNext(child), transfer.inTheFileOf(child)),
                List.of(
                        held.family(),
                        followUp.unknowns(child),
                        held.absence(),
                        arrival.inTheFileOf(child),
                        retention.part(child)),
                new EntryParts(files.inEntries(), files::bodyMapShown, packImport.marks(child)::of),
                List.of(extract.menu(child)));
    }

    @Override
    public String school() {
        return school;
    }

    @Override
    public Counts counts() {
        return counts.now();
    }

    @Override
    public Duration lockAfter() {
        return lockAfter;
    }

    @Override
    public List<Found> find(String letters) {
        return findChildren.find(letters).stream().map(Rooms::found).toList();
    }

    private static Found found(Child child) {
        return new Found(child.name(), child.yearAndClass(), new Place.ChildFile(child.id()));
    }

    @Override
    public void refusedBefore(List<Instant> attempts) {
        journal.trace(
                Deed.of(Deed.Kind.UNLOCK_REFUSED)
                        .saying(attempts.size() + " wrong passphrases before this unlocking"));
    }

    @Override
    public void close() {
        findChildren.forget();
        try {
            journal.trace(Deed.of(Deed.Kind.LOCKED));
        } finally {
            vault.close();
        }
    }
}
