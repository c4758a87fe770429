package org.daybook.chronology.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.chronology.AmendEntry;
import org.daybook.chronology.ChronologyDeeds;
import org.daybook.chronology.Draft;
import org.daybook.chronology.Drafts;
import org.daybook.chronology.Entries;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.HalfWritten;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.Practices;
import org.daybook.chronology.Question;
import org.daybook.chronology.ReadForm;
import org.daybook.chronology.Recorded;
import org.daybook.desk.Offered;
import org.daybook.desk.Place;

/** A wording being changed, with the one in force beside it. */
public final class AmendEntryModel {

    private record Loaded(
            Optional<Entry> entry,
            Optional<Draft> draft,
            List<String> categories,
            List<String> staff) {}

    private final Place.AmendEntry place;
    private final ChronologyDeeds deeds;
    private final Entries entries;
    private final Drafts drafts;
    private final Practices practices;
    private final Surroundings around;
    private final FormAnswers answers;
    private final DraftKeeper keeper;
    private final ReadOnlyObjectWrapper<Optional<Entry>> original =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<String> categories = FXCollections.observableArrayList();
    private final BooleanProperty recording = new SimpleBooleanProperty();
    private List<String> staff = List.of();
    private boolean recorded;

    public AmendEntryModel(
            Place.AmendEntry place,
            ChronologyDeeds deeds,
            Entries entries,
            Drafts drafts,
            Practices practices,
            Surroundings around) {
        this.place = place;
        this.deeds = deeds;
        this.entries = entries;
        this.drafts = drafts;
        this.practices = practices;
        this.around = around;
        this.answers = new FormAnswers(EntryKind.CONCERN, around.children()::withId);
        this.keeper =
                new DraftKeeper(
                        AmendEntry.draftOf(place.entry()),
                        answers,
                        deeds.keepDraft(),
                        deeds.letGoDraft(),
                        around.background());
    }

    public void arrive() {
        if (recorded) {
            around.navigator().back();
            return;
        }
        around.background()
                .run(() ->
                        new Loaded(
                                entries.find(place.entry()),
                                drafts.find(keeper.id()),
                                practices.current().categories().all(),
                                around.staffNames()))
                .then(this::show);
    }

    private void show(Loaded found) {
        categories.setAll(found.categories());
        staff = found.staff();
        // At another visit it may have been worded anew, or moved: what stands here is then the
        // past.
        boolean past =
                !original.get().map(Entry::version).equals(found.entry().map(Entry::version));
        original.set(found.entry());
        if (past) {
            found.entry().map(HalfWritten::amending).ifPresent(answers::fromDraft);
            keeper.beginsHere();
            found.draft().ifPresent(keeper::takeUp);
        }
    }

    /** Puts the new wording in force, or says what stands in the way. */
    public void record() {
        if (recording.get() || original.get().isEmpty()) {
            return;
        }
        problems.clear();
        switch (ReadForm.read(answers.toDraft(), around.today())) {
            case ReadForm.Outcome.Unclear(List<Problem> found) -> problems.setAll(found);
            case ReadForm.Outcome.Ready(NewEntry entry) -> amend(entry);
        }
    }

    private void amend(NewEntry entry) {
        String reason = answers.text(Question.REASON).get();
        recording.set(true);
        keeper.over();
        around.background()
                .run(() -> deeds.amend().amend(place.entry(), entry.wording(), reason))
                .then(this::amended)
                .lastly(this::ended);
    }

    private void amended(Recorded outcome) {
        switch (outcome) {
            case Recorded.Kept _ -> {
                recorded = true;
                around.receipt().recorded(around.clock());
                around.navigator().go(new Place.ChildFile(place.child()));
            }
            case Recorded.Refused(List<Problem> found) -> problems.setAll(found);
        }
    }

    /** When it was not recorded, for whatever reason, the draft goes on being kept. */
    private void ended() {
        recording.set(false);
        if (!recorded) {
            keeper.goOn();
        }
    }

    public void keep() {
        keeper.keep();
    }

    public void leaveAsDraft() {
        keeper.keep();
        around.navigator().back();
    }

    public ReadOnlyObjectProperty<Optional<Entry>> original() {
        return original.getReadOnlyProperty();
    }

    /** "Draft kept at 10:42"; empty while nothing is kept. */
    public ObservableValue<String> draftKept() {
        return keeper.keptAt()
                .map(at -> at.map(time -> "Draft kept at " + Days.time(time)).orElse(""));
    }

    /** What the parts of the form work on. */
    public FormParts parts() {
        return new FormParts(
                answers,
                categories,
                around.children()::find,
                new Siblings(answers, around),
                typed -> Offered.of(staff, typed),
                around.clock());
    }

    public FormNotes notes() {
        return new FormNotes(answers, around.clock());
    }

    public Place.AmendEntry place() {
        return place;
    }

    public FormAnswers answers() {
        return answers;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    public BooleanProperty recording() {
        return recording;
    }

    public Surroundings around() {
        return around;
    }
}
