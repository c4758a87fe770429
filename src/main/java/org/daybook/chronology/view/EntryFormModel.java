package org.daybook.chronology.view;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Days;
import org.daybook.base.DraftId;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.chronology.ChronologyDeeds;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Draft;
import org.daybook.chronology.Drafts;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.Practice;
import org.daybook.chronology.Practices;
import org.daybook.chronology.Question;
import org.daybook.chronology.ReadForm;
import org.daybook.chronology.Recorded;
import org.daybook.desk.Offered;
import org.daybook.desk.Place;

/** A new concern, or a new entry of another kind, from its first letter until it is recorded. */
public final class EntryFormModel {

    private record Loaded(Practice practice, List<String> staff, Optional<Draft> draft) {}

    private final Place.NewEntry place;
    private final ChronologyDeeds deeds;
    private final Drafts drafts;
    private final Practices practices;
    private final Surroundings around;
    private final FormAnswers answers;
    private final DraftKeeper keeper;
    private final Siblings siblings;
    private final FormNotes notes;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<String> categories = FXCollections.observableArrayList();
    private final ObjectProperty<Practice> practice = new SimpleObjectProperty<>(Practice.usual());
    private final BooleanProperty recording = new SimpleBooleanProperty();
    private List<String> staff = List.of();
    private boolean over;
    private boolean loaded;

    public EntryFormModel(
            Place.NewEntry place,
            ChronologyDeeds deeds,
            Drafts drafts,
            Practices practices,
            Surroundings around) {
        this.place = place;
        this.deeds = deeds;
        this.drafts = drafts;
        this.practices = practices;
        this.around = around;
        EntryKind kind = EntryKind.valueOf(place.kind().value());
        this.answers = new FormAnswers(kind, around.children()::withId);
        around.children().withIds(place.children()).forEach(answers::addChild);
        this.siblings = new Siblings(answers, around);
        this.notes = new FormNotes(answers, around.clock());
        this.keeper =
                new DraftKeeper(
                        place.draft().orElseGet(DraftId::fresh),
                        answers,
                        deeds.keepDraft(),
                        deeds.letGoDraft(),
                        around.background());
        keeper.keptAt().subscribe(this::becameDraft);
    }

    /**
     * Reads what the form needs, and what was half written before. A form that is done with is not
     * shown again on the way back.
     */
    public void arrive() {
        if (over) {
            around.navigator().back();
            return;
        }
        around.background()
                .run(() ->
                        new Loaded(
                                practices.current(), around.staffNames(), drafts.find(keeper.id())))
                .then(this::show);
    }

    private void show(Loaded found) {
        practice.set(found.practice());
        categories.setAll(found.practice().categories().all());
        staff = found.staff();
        if (!loaded) {
            loaded = true;
            takeUp(found.draft());
            siblings.look();
        } else {
            again(found.draft());
        }
    }

    /** In between the same draft may have been recorded, let go or written on at another visit. */
    private void again(Optional<Draft> draft) {
        if (draft.isEmpty() && keeper.keptAt().get().isPresent()) {
            over = true;
            keeper.over();
            around.navigator().back();
        }
        draft.filter(one -> !one.text().equals(answers.toDraft())).ifPresent(keeper::takeUp);
    }

    private void takeUp(Optional<Draft> draft) {
        if (draft.isPresent()) {
            keeper.takeUp(draft.get());
        } else if (place.draft().isPresent()) {
            over = true;
            around.navigator().back();
        }
    }

    /** So that the way back, and the way in after a lock, lead to what was typed. */
    private void becameDraft(Optional<LocalTime> keptAt) {
        if (keptAt.isPresent() && place.draft().isEmpty()) {
            around.navigator()
                    .becomes(
                            place,
                            new Place.NewEntry(
                                    place.kind(), place.children(), Optional.of(keeper.id())));
        }
    }

    /** Writes the entry down, or says what stands in the way. */
    public void record() {
        if (recording.get()) {
            return;
        }
        problems.clear();
        switch (ReadForm.read(answers.toDraft(), around.today())) {
            case ReadForm.Outcome.Unclear(List<Problem> found) -> problems.setAll(found);
            case ReadForm.Outcome.Ready(NewEntry entry) -> record(entry);
        }
    }

    private void record(NewEntry entry) {
        recording.set(true);
        keeper.over();
        around.background()
                .run(() -> deeds.record().record(entry.from(keeper.id())))
                .then(this::recorded)
                .lastly(this::ended);
    }

    private void recorded(Recorded outcome) {
        switch (outcome) {
            case Recorded.Kept(Entry entry) -> {
                over = true;
                around.receipt().recorded(around.clock());
                around.navigator()
                        .go(new Place.ChildFile(entry.wording().children().getFirst().child()));
            }
            case Recorded.Refused(List<Problem> found) -> problems.setAll(found);
        }
    }

    /** When it was not recorded, for whatever reason, the draft goes on being kept. */
    private void ended() {
        recording.set(false);
        if (!over) {
            keeper.goOn();
        }
    }

    /** Keeps what stands there, if it has changed. */
    public void keep() {
        keeper.keep();
    }

    /** Something was put to the draft that is no answer: a file. */
    public void keepBesides() {
        keeper.keepBesides();
    }

    /** Under which the draft, and what lies with it, is kept. */
    public DraftId draft() {
        return keeper.id();
    }

    /** Every sibling at once; nothing happens when none is here. */
    public void addSiblings() {
        siblings.addAll();
    }

    public void leaveAsDraft() {
        keeper.keep();
        around.navigator().back();
    }

    /** Nothing of it stays. */
    public void letGo() {
        over = true;
        keeper.letGo();
        keeper.over();
        around.navigator().back();
    }

    /**
     * Writes today's day as the answer.
     *
     * @param field where the writer is; anywhere but in a field for a day it means when it happened
     */
    public void today(String field) {
        StringProperty further =
                Stream.of(Detail.values())
                        .filter(one -> one.how().day() && one.field().equals(field))
                        .map(answers::text)
                        .findFirst()
                        .orElseGet(() -> answers.text(day(field)));
        further.set(Days.typed(around.today()));
    }

    private static Question day(String field) {
        return Stream.of(Question.REPORTED_WHEN, Question.FEEDBACK_WHEN)
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElse(Question.HAPPENED_DAY);
    }

    /** The children whom the typed letters fit and who are not in the form yet. */
    private List<Child> findChildren(String typed) {
        return around.children().find(typed).stream()
                .filter(child -> answers.children().stream().noneMatch(one -> is(one, child)))
                .toList();
    }

    /** What the parts of the form work on. */
    public FormParts parts() {
        return new FormParts(
                answers,
                categories,
                this::findChildren,
                siblings,
                typed -> Offered.of(staff, typed),
                around.clock());
    }

    /** "Decide today, before 16:00"; empty once a decision is chosen. */
    public ObservableValue<String> decideBy() {
        return notes.decideBy(practice.map(Practice::decideBefore));
    }

    public FormNotes notes() {
        return notes;
    }

    /** "Draft kept at 10:42"; empty while nothing is kept. */
    public ObservableValue<String> draftKept() {
        return keeper.keptAt()
                .map(at -> at.map(time -> "Draft kept at " + Days.time(time)).orElse(""));
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

    private static boolean is(ChildPart part, Child child) {
        return part.id().equals(child.id());
    }
}
