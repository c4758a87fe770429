package org.daybook.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.children.AddChild;
import org.daybook.children.AddLink;
import org.daybook.children.Child;
import org.daybook.children.Children;
import org.daybook.children.Contact;
import org.daybook.children.Detail;
import org.daybook.children.FindChildren;
import org.daybook.children.LinkKind;
import org.daybook.children.Particulars;
import org.daybook.children.store.JooqChildren;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.store.JooqDrafts;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.chronology.store.JooqPractices;
import org.daybook.vault.TestStore;

/** An invented school with two children, and every use case of the chronology on a real store. */
public final class TestSchool {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public final TestStore daybook;
    public final Children children;
    public final FindChildren find;
    public final Entries entries;
    public final Drafts drafts;
    public final Practices practices;
    public final Child nell;
    public final Child kit;

    public TestSchool(TestStore daybook) {
        this.daybook = daybook;
        this.children = new JooqChildren(daybook.store());
        this.find = new FindChildren(children);
        this.entries = new JooqEntries(daybook.store());
        this.drafts = new JooqDrafts(daybook.store());
        this.practices = new JooqPractices(daybook.store());
        this.nell = child("Nell", "Quarry", "Year 4", LocalDate.of(2018, 5, 6));
        this.kit = child("Kit", "Quarry", "Year 6", LocalDate.of(2016, 9, 14));
    }

    public Child child(String forename, String surname, String year, LocalDate born) {
        Particulars known =
                new Particulars(
                        Map.of(
                                Detail.LEGAL_FORENAME,
                                forename,
                                Detail.LEGAL_SURNAME,
                                surname,
                                Detail.YEAR_GROUP,
                                year,
                                Detail.REG_GROUP,
                                "Kestrel",
                                Detail.UPN,
                                "B801200005001",
                                Detail.SPECIAL_NEEDS,
                                "SEN support"),
                        Optional.of(born),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                new Contact(
                                        "Dana " + surname, "Mother", true, "01632 960 118", "", ""),
                                new Contact("June " + surname, "Grandmother", false, "", "", "")));
        return new AddChild(daybook.journal(), children, find, daybook.clock()).add(known);
    }

    public RecordEntry record() {
        return new RecordEntry(daybook.journal(), entries, drafts, daybook.clock());
    }

    public AmendEntry amend() {
        return new AmendEntry(daybook.journal(), entries, drafts, daybook.clock());
    }

    public DecideEntry decide() {
        return new DecideEntry(daybook.journal(), entries, daybook.clock());
    }

    public AddAction addAction() {
        return new AddAction(daybook.journal(), entries, daybook.clock());
    }

    public FinishAction finish() {
        return new FinishAction(daybook.journal(), entries, daybook.clock());
    }

    public KeepDraft keepDraft() {
        return new KeepDraft(daybook.journal(), drafts, daybook.clock());
    }

    public LetGoDraft letGoDraft() {
        return new LetGoDraft(daybook.journal(), drafts, DraftFiles.NONE);
    }

    public TurnDeeds turns() {
        return new TurnDeeds(
                new CloseEntry(daybook.journal(), entries, daybook.clock()),
                new ReopenEntry(daybook.journal(), entries, daybook.clock()),
                new WithdrawEntry(daybook.journal(), entries, daybook.clock()),
                new BringBackEntry(daybook.journal(), entries, daybook.clock()),
                new MergeEntries(daybook.journal(), entries, daybook.clock()),
                new MoveEntry(daybook.journal(), entries, drafts, daybook.clock()),
                new TellReporter(daybook.journal(), entries, daybook.clock()));
    }

    /** Records it and says what now stands there. */
    public Entry recorded(NewEntry entry) {
        return kept(record().record(entry));
    }

    public Entry recorded(EntryKind kind, LocalDate day, String narrative, ChildId... named) {
        return recorded(
                NewEntry.of(
                        kind,
                        Wording.of(
                                When.on(day),
                                narrative,
                                List.of(named).stream().map(ChildInEntry::of).toList())));
    }

    public static Entry kept(Recorded outcome) {
        if (outcome instanceof Recorded.Kept(Entry entry)) {
            return entry;
        }
        throw new AssertionError("refused: " + outcome);
    }

    /** Says that the two are brother and sister. */
    public void siblings() {
        new AddLink(daybook.journal(), new JooqLinks(daybook.store()), daybook.clock())
                .add(
                        nell.id(),
                        new AddLink.Answers(
                                Optional.of(kit.id()), LinkKind.SIBLING, "", "", "", ""));
    }
}
