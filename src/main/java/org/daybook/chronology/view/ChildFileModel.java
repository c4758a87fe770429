package org.daybook.chronology.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.children.Child;
import org.daybook.children.OpenChildFile;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.ChronologyDeeds;
import org.daybook.chronology.Entries;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.FamilyChronology;
import org.daybook.chronology.Practice;
import org.daybook.chronology.Practices;
import org.daybook.desk.EntryKindName;
import org.daybook.desk.FollowUpKindName;
import org.daybook.desk.Offered;
import org.daybook.desk.Place;

/** A child's file: who it is, what happened, what is still to be done. */
public final class ChildFileModel {

    private final ChildId id;
    private final FileRead.Reader reader;
    private final Surroundings around;
    private final SmallForms forms;
    private final TurnForms turnForms;
    private final ListChoice choice = new ListChoice();
    private final ReadOnlyObjectWrapper<Optional<Child>> child =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Chronology> chronology;
    private final ObservableList<Entry> shown = FXCollections.observableArrayList();
    private final ObservableList<FileLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Entry>> sought =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Entry>> toDecide =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<String> categories = FXCollections.observableArrayList();
    private final ObservableList<Child> relatives = FXCollections.observableArrayList();
    private FileRead read;
    private FamilyChronology all;

    public ChildFileModel(
            ChildId id,
            OpenChildFile open,
            Entries entries,
            Practices practices,
            ChronologyDeeds deeds,
            Surroundings around) {
        this.id = id;
        this.reader = new FileRead.Reader(id, open, entries, practices, around);
        this.around = around;
        this.forms = new SmallForms(deeds, around, this::recorded);
        this.turnForms = new TurnForms(id, deeds.turns(), around, this::recorded);
        this.read = FileRead.empty(id);
        this.all = FamilyChronology.of(read.own(), List.of());
        this.chronology = new ReadOnlyObjectWrapper<>(read.own());
        choice.whenChosen(this::filter);
        choice.family().subscribe((_, with) -> family(with));
    }

    /** Opens the file, which leaves a trace. */
    public void arrive() {
        arriveAt(Optional.empty());
    }

    /** Opens the file again at the entry from which it was left. */
    void arriveAt(Optional<EntryId> left) {
        boolean family = choice.family().get();
        around.background()
                .run(() -> reader.opened(family))
                .then(found -> {
                    show(found);
                    left.ifPresent(this::seek);
                });
    }

    /** Opening the family's files leaves a trace in each of them. */
    private void family(boolean with) {
        Optional<Child> known = child.get();
        around.background()
                .run(() -> with ? reader.withFamily(known) : reader.again(known, List.of()))
                .then(this::show);
    }

    void refresh() {
        readAgain(() -> {});
    }

    /** Reads again, and comes back to the entry with which something was done. */
    private void recorded(Entry entry) {
        readAgain(() -> seek(entry.id()));
    }

    private void readAgain(Runnable then) {
        Optional<Child> known = child.get();
        List<ChildId> family = all.family();
        around.background()
                .run(() -> reader.again(known, family))
                .then(found -> {
                    show(found);
                    then.run();
                });
    }

    private void show(FileRead found) {
        read = found;
        all = FamilyChronology.of(found.own(), found.others());
        relatives.setAll(found.relatives());
        chronology.set(found.own());
        categories.setAll(
                all.entries().stream()
                        .flatMap(entry -> all.whose(entry).stream())
                        .flatMap(part -> part.categories().stream())
                        .distinct()
                        .sorted()
                        .toList());
        child.set(found.child());
        filter();
    }

    private void filter() {
        List<Entry> matching = all.matching(choice.filter(around.today())).entries();
        boolean newest = choice.newestFirst().get();
        shown.setAll(newest ? matching.reversed() : matching);
        lines.setAll(
                showsEverything()
                        ? FileLine.everything(
                                matching,
                                read.movedOut(),
                                newest,
                                around.today(),
                                practice().gapWeeks())
                        : FileLine.some(matching, newest));
    }

    /** Whether nothing is left out; only then are gaps gaps. */
    public boolean showsEverything() {
        return choice.filter(around.today()).everything();
    }

    /** Back to everything. */
    public void clearFilter() {
        choice.clear();
    }

    /** Brings an entry into view; what left it out is cleared. */
    public void show(EntryId entry) {
        letThrough(entry);
        seek(entry);
    }

    /** Brings the form into view in which an entry is decided. */
    void decide(EntryId entry) {
        letThrough(entry);
        toDecide.set(Optional.empty());
        toDecide.set(find(entry));
    }

    private void letThrough(EntryId entry) {
        if (find(entry).isEmpty()) {
            clearFilter();
        }
    }

    private void seek(EntryId entry) {
        sought.set(Optional.empty());
        sought.set(find(entry));
    }

    private Optional<Entry> find(EntryId entry) {
        return shown.stream().filter(one -> one.id().equals(entry)).findFirst();
    }

    public void turnOrder() {
        choice.turnOrder();
    }

    public void addEntry() {
        write(EntryKind.AGENCY_CONTACT);
    }

    public void newConcern() {
        write(EntryKind.CONCERN);
    }

    private void write(EntryKind kind) {
        around.navigator()
                .go(
                        new Place.NewEntry(
                                new EntryKindName(kind.name()), List.of(id), Optional.empty()));
    }

    /** Name, birth, class, address, contacts: what stands at the head of the file. */
    public void changeParticulars() {
        around.navigator().go(new Place.ChangeChild(id));
    }

    public void startTransfer() {
        around.navigator().go(new Place.StartTransfer(Optional.of(id)));
    }

    /** Begins to follow up what was decided, for all its children. */
    void followUp(Entry entry, FollowUpKindName kind) {
        List<ChildId> children =
                entry.wording().children().stream().map(ChildInEntry::child).toList();
        around.navigator().go(new Place.BeginFollowUp(kind, children, Optional.of(entry.id())));
    }

    public void amend(Entry entry) {
        around.navigator().go(new Place.AmendEntry(entry.id(), id));
    }

    /** The small forms of deciding and acting; the file is read again after each. */
    SmallForms forms() {
        return forms;
    }

    /** The small forms of what becomes of an entry. */
    TurnForms turnForms() {
        return turnForms;
    }

    List<String> staff(String typed) {
        return Offered.of(read.staff(), typed);
    }

    ChildId childId() {
        return id;
    }

    Practice practice() {
        return read.practice();
    }

    /** Empty until it is read, and when nobody has this id any more. */
    public ReadOnlyObjectProperty<Optional<Child>> child() {
        return child.getReadOnlyProperty();
    }

    /** The child's own, whatever the list shows besides. */
    public ReadOnlyObjectProperty<Chronology> chronology() {
        return chronology.getReadOnlyProperty();
    }

    /** All that is read, the family's too where it is asked for. */
    FamilyChronology all() {
        return all;
    }

    /** Whose part of the entry is shown, the child's own first. */
    List<Whose> whose(Entry entry) {
        return all.whose(entry).stream().map(one -> whose(one.child())).toList();
    }

    private Whose whose(ChildId one) {
        return one.equals(id)
                ? Whose.own(id, child.get())
                : Whose.another(
                        one,
                        around.children().withId(one),
                        () -> around.navigator().go(new Place.ChildFile(one)));
    }

    /** Those who belong to the child and have a file here; known once the file is read. */
    ObservableList<Child> relatives() {
        return relatives;
    }

    /** What the filter lets through, in the chosen order. */
    public ObservableList<Entry> shown() {
        return shown;
    }

    /** The same with what stands between the entries. */
    ObservableList<FileLine> lines() {
        return lines;
    }

    /** The entry that is to be brought into view; empty while none is. */
    ReadOnlyObjectProperty<Optional<Entry>> sought() {
        return sought.getReadOnlyProperty();
    }

    /** The entry whose decision is asked for; empty while none is. */
    ReadOnlyObjectProperty<Optional<Entry>> toDecide() {
        return toDecide.getReadOnlyProperty();
    }

    /** Those that occur in what is read. */
    public ObservableList<String> categories() {
        return categories;
    }

    public ListChoice choice() {
        return choice;
    }

    Surroundings around() {
        return around;
    }
}
