package org.daybook.followup.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.ChildId;
import org.daybook.base.FollowUpId;
import org.daybook.base.Problem;
import org.daybook.chronology.When;
import org.daybook.desk.Place;
import org.daybook.followup.BeginFollowUp;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.NewFollowUp;
import org.daybook.followup.OfferWay;
import org.daybook.followup.Step;

/** What is not known about a child, and the small forms that add a question or answer one. */
public final class UnknownsModel {

    /**
     * @param questions without an answer, the oldest first
     * @param offers of which nobody heard whether they were taken up
     */
    record Known(List<FollowUp> questions, List<FollowUp> offers, List<String> staff) {}

    /** Which form lies open; only one at a time. */
    sealed interface Opened {
        record Nothing() implements Opened {}

        record NewQuestion() implements Opened {}

        record AnswerTo(FollowUpId question) implements Opened {}
    }

    final StringProperty question = new SimpleStringProperty("");
    final StringProperty whom = new SimpleStringProperty("");
    final StringProperty due = new SimpleStringProperty("");
    final BooleanProperty working = new SimpleBooleanProperty();
    final ObservableList<Problem> problems = FXCollections.observableArrayList();

    private final Surroundings around;
    private final FollowUpDeeds deeds;
    private final ChildId child;
    private final ReadOnlyObjectWrapper<Known> known =
            new ReadOnlyObjectWrapper<>(new Known(List.of(), List.of(), List.of()));
    private final ReadOnlyObjectWrapper<Opened> opened =
            new ReadOnlyObjectWrapper<>(new Opened.Nothing());
    private Runnable changed = () -> {};

    public UnknownsModel(Surroundings around, FollowUpDeeds deeds, ChildId child) {
        this.around = around;
        this.deeds = deeds;
        this.child = child;
    }

    ReadOnlyObjectProperty<Known> knownProperty() {
        return known.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    void whenChanged(Runnable then) {
        changed = then;
    }

    void refresh() {
        around.background().run(this::read).then(known::set);
    }

    private Known read() {
        List<FollowUp> open =
                deeds.followUps().of(child).stream().filter(one -> !one.ended()).toList();
        return new Known(
                open.stream().filter(one -> one.kind() == FollowUpKind.QUESTION).toList(),
                open.stream()
                        .filter(one -> one.kind() == FollowUpKind.OFFER && isUnknown(one))
                        .toList(),
                around.staffNames());
    }

    /** A question, or an offer of which nobody heard that it was taken up. */
    static boolean isUnknown(FollowUp followUp) {
        return switch (followUp.kind()) {
            case QUESTION -> true;
            case OFFER -> !OfferWay.heardOfStart(followUp);
            case REFERRAL, CONTRIBUTION, MEETING -> false;
        };
    }

    void askForQuestion() {
        problems.clear();
        opened.set(new Opened.NewQuestion());
    }

    void askForAnswer(FollowUp asked) {
        opened.set(new Opened.AnswerTo(asked.id()));
    }

    void close() {
        opened.set(new Opened.Nothing());
    }

    void open(FollowUp followUp) {
        around.navigator().go(new Place.FollowUpSteps(followUp.id()));
    }

    /** Writes the new question down. */
    void add() {
        if (working.get()) {
            return;
        }
        problems.clear();
        TypedDays typed = new TypedDays(around.today());
        When by = typed.when("due", due.get(), "");
        if (!typed.problems().isEmpty()) {
            problems.setAll(typed.problems());
            return;
        }
        NewFollowUp asked =
                new NewFollowUp(
                        FollowUpKind.QUESTION,
                        List.of(child),
                        Optional.empty(),
                        question.get(),
                        whom.get(),
                        Optional.of(around.today()),
                        by,
                        "",
                        "",
                        When.UNKNOWN);
        working.set(true);
        around.background()
                .run(() -> deeds.begin().begin(asked))
                .then(this::added)
                .lastly(() -> working.set(false));
    }

    private void added(BeginFollowUp.Outcome outcome) {
        switch (outcome) {
            case BeginFollowUp.Outcome.Begun _ -> {
                question.set("");
                whom.set("");
                due.set("");
                done();
            }
            case BeginFollowUp.Outcome.NotBegun(List<Problem> found) -> problems.setAll(found);
        }
    }

    StepFormModel answer(FollowUpId asked) {
        return new StepFormModel(around, deeds.record(), asked, Step.FOUND_OUT, _ -> done());
    }

    private void done() {
        close();
        refresh();
        changed.run();
    }

    Surroundings around() {
        return around;
    }
}
