package org.daybook.chronology.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.children.Child;
import org.daybook.children.OpenChildFile;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.ChronologyDeeds;
import org.daybook.chronology.ChronologyFilter;
import org.daybook.chronology.Entries;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Practice;
import org.daybook.chronology.Practices;
import org.daybook.desk.EntryKindName;
import org.daybook.desk.Place;
import org.jspecify.annotations.Nullable;

/** A child's file: who it is, what happened, what is still to be done. */
public final class ChildFileModel {

    /** Everything that the page shows, read at once. */
    private record Loaded(
            Optional<Child> child,
            Chronology chronology,
            Practice practice,
            List<String> staff,
            FileWords.Team team) {}

    private final ChildId id;
    private final OpenChildFile open;
    private final Entries entries;
    private final Practices practices;
    private final Surroundings around;
    private final SmallForms forms;
    private final ReadOnlyObjectWrapper<Optional<Child>> child =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Chronology> chronology;
    private final ObservableList<Entry> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Entry>> sought =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<String> categories = FXCollections.observableArrayList();
    private final ObjectProperty<ListFilter.Kinds> kinds =
            new SimpleObjectProperty<>(ListFilter.Kinds.EVERYTHING);
    private final ObjectProperty<@Nullable String> category = new SimpleObjectProperty<>();
    private final ObjectProperty<ListFilter.Period> period =
            new SimpleObjectProperty<>(ListFilter.Period.ALL);
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty newestFirst = new SimpleBooleanProperty(true);
    private List<String> staff = List.of();
    private Practice practice = Practice.usual();
    private FileWords.Team team = FileWords.Team.UNKNOWN;

    public ChildFileModel(
            ChildId id,
            OpenChildFile open,
            Entries entries,
            Practices practices,
            ChronologyDeeds deeds,
            Surroundings around) {
        this.id = id;
        this.open = open;
        this.entries = entries;
        this.practices = practices;
        this.around = around;
        this.forms = new SmallForms(deeds, around, _ -> refresh());
        this.chronology = new ReadOnlyObjectWrapper<>(new Chronology(id, List.of()));
        kinds.subscribe(this::filter);
        category.subscribe(this::filter);
        period.subscribe(this::filter);
        text.subscribe(this::filter);
        newestFirst.subscribe(this::filter);
    }

    /** Opens the file, which leaves a trace. */
    public void arrive() {
        around.background().run(() -> loaded(open.open(id))).then(this::show);
    }

    void refresh() {
        Optional<Child> known = child.get();
        around.background().run(() -> loaded(known)).then(this::show);
    }

    private Loaded loaded(Optional<Child> known) {
        return new Loaded(
                known,
                new Chronology(id, entries.about(id)),
                practices.current(),
                around.staffNames(),
                FileWords.Team.of(around.people(), around.today()));
    }

    private void show(Loaded found) {
        staff = found.staff();
        practice = found.practice();
        team = found.team();
        chronology.set(found.chronology());
        categories.setAll(
                found.chronology().entries().stream()
                        .flatMap(entry -> entry.child(id).stream())
                        .flatMap(part -> part.categories().stream())
                        .distinct()
                        .sorted()
                        .toList());
        filter();
        child.set(found.child());
    }

    private void filter() {
        Chronology matching = chronology.get().matching(currentFilter());
        shown.setAll(newestFirst.get() ? matching.newestFirst() : matching.oldestFirst());
    }

    private ChronologyFilter currentFilter() {
        return new ChronologyFilter(
                kinds.get().kinds(),
                Optional.ofNullable(category.get()),
                period.get().from(around.today()),
                Optional.empty(),
                text.get());
    }

    /** Whether nothing is left out; only then are gaps gaps. */
    public boolean showsEverything() {
        return currentFilter().everything();
    }

    /** Back to everything. */
    public void clearFilter() {
        kinds.set(ListFilter.Kinds.EVERYTHING);
        category.set(null);
        period.set(ListFilter.Period.ALL);
        text.set("");
    }

    /** Brings an entry into view; what left it out is cleared. */
    public void show(EntryId entry) {
        if (shown.stream().noneMatch(one -> one.id().equals(entry))) {
            clearFilter();
        }
        sought.set(Optional.empty());
        sought.set(shown.stream().filter(one -> one.id().equals(entry)).findFirst());
    }

    public void turnOrder() {
        newestFirst.set(!newestFirst.get());
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

    public void startTransfer() {
        around.navigator().go(new Place.StartTransfer(Optional.of(id)));
    }

    public void amend(Entry entry) {
        around.navigator().go(new Place.AmendEntry(entry.id(), id));
    }

    /** The small forms of deciding and acting; the file is read again after each. */
    SmallForms forms() {
        return forms;
    }

    List<String> staff(String typed) {
        return Surroundings.matching(staff, typed);
    }

    ChildId childId() {
        return id;
    }

    String firstName() {
        return child.get().map(Child::firstName).orElse("The child");
    }

    Practice practice() {
        return practice;
    }

    FileWords.Team team() {
        return team;
    }

    /** Empty until it is read, and when nobody has this id any more. */
    public ReadOnlyObjectProperty<Optional<Child>> child() {
        return child.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Chronology> chronology() {
        return chronology.getReadOnlyProperty();
    }

    /** What the filter lets through, in the chosen order. */
    public ObservableList<Entry> shown() {
        return shown;
    }

    /** The entry that is to be brought into view; empty while none is. */
    ReadOnlyObjectProperty<Optional<Entry>> sought() {
        return sought.getReadOnlyProperty();
    }

    /** Those that occur in this file. */
    public ObservableList<String> categories() {
        return categories;
    }

    public ObjectProperty<ListFilter.Kinds> kinds() {
        return kinds;
    }

    public ObjectProperty<@Nullable String> category() {
        return category;
    }

    public ObjectProperty<ListFilter.Period> period() {
        return period;
    }

    public StringProperty text() {
        return text;
    }

    public BooleanProperty newestFirst() {
        return newestFirst;
    }

    Surroundings around() {
        return around;
    }
}
