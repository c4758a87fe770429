package org.daybook.chronology.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.children.Child;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.HalfWritten;
import org.daybook.chronology.HalfWritten.HalfAction;
import org.daybook.chronology.Parents;
import org.daybook.chronology.Question;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands in a form, as typed. What {@link #toDraft} says and {@link #fromDraft}
 * takes are the same thing, so that nothing is lost between two visits.
 */
public final class FormAnswers {

    private final Function<ChildId, Optional<Child>> roll;
    private final ObjectProperty<EntryKind> kind;
    private final Map<Question, StringProperty> texts = new EnumMap<>(Question.class);
    private final Map<Detail, StringProperty> details = new EnumMap<>(Detail.class);
    private final ObjectProperty<Parents.@Nullable Told> parentsTold = new SimpleObjectProperty<>();
    private final ObjectProperty<Decision.@Nullable Kind> decision = new SimpleObjectProperty<>();
    private final ObservableList<ChildPart> children = FXCollections.observableArrayList();
    private final ObservableList<ActionRow> actions = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper arrivals = new ReadOnlyLongWrapper();
    private Optional<EntryId> amends = Optional.empty();
    private Details taken = Details.NONE;

    public FormAnswers(EntryKind kind, Function<ChildId, Optional<Child>> roll) {
        this.kind = new SimpleObjectProperty<>(kind);
        this.roll = roll;
        for (Question question : Question.values()) {
            texts.put(question, watched(new SimpleStringProperty("")));
        }
        for (Detail detail : Detail.values()) {
            details.put(detail, watched(new SimpleStringProperty("")));
        }
        watched(this.kind);
        watched(parentsTold);
        watched(decision);
        children.addListener(this::childrenChanged);
        actions.addListener(this::actionsChanged);
        actions.add(new ActionRow(new HalfAction("", "", "")));
    }

    public HalfWritten toDraft() {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        texts.forEach((question, text) -> answers.put(question, text.get()));
        answers.put(Question.PARENTS_TOLD, name(parentsTold.get()));
        answers.put(Question.DECISION, name(decision.get()));
        return new HalfWritten(
                kind.get(),
                amends,
                answers,
                details(),
                children.stream().map(ChildPart::toPart).toList(),
                actions.stream().map(ActionRow::toHalf).toList());
    }

    /** What stands in the form, and what a later version of the program put beside it. */
    private Details details() {
        Details all = taken;
        for (Detail detail : Detail.values()) {
            all = all.with(detail, text(detail).get());
        }
        return all;
    }

    public void fromDraft(HalfWritten draft) {
        taken = draft.details();
        details.forEach((detail, text) -> text.set(draft.details().text(detail)));
        kind.set(draft.kind());
        amends = draft.amends();
        texts.forEach((question, text) -> text.set(draft.answer(question)));
        parentsTold.set(chosen(draft.answer(Question.PARENTS_TOLD), Parents.Told.class));
        decision.set(chosen(draft.answer(Question.DECISION), Decision.Kind.class));
        children.setAll(
                draft.children().stream()
                        .map(part -> new ChildPart(part, roll.apply(part.child())))
                        .toList());
        actions.setAll(draft.actions().stream().map(ActionRow::new).toList());
        if (actions.isEmpty()) {
            addAction();
        }
        arrivals.set(arrivals.get() + 1);
    }

    /** Whether nothing was typed or chosen yet; a child that belongs here is no answer. */
    public boolean empty() {
        HalfWritten draft = toDraft();
        return draft.answers().isEmpty()
                && draft.details().isEmpty()
                && draft.actions().isEmpty()
                && children.stream().allMatch(ChildPart::untouched);
    }

    public ObjectProperty<EntryKind> kind() {
        return kind;
    }

    public StringProperty text(Question question) {
        return Objects.requireNonNull(texts.get(question));
    }

    /** Whether it belongs into the form: its kind asks it, or it was answered all the same. */
    public boolean asks(Question question) {
        boolean answered =
                question == Question.PARENTS_TOLD
                        ? parentsTold.get() != null
                        : !text(question).get().isEmpty();
        return answered || kind.get().asks(question);
    }

    public boolean asksVoice() {
        return kind.get().asksVoice() || children.stream().anyMatch(ChildPart::saysSomething);
    }

    /** A choice by its name, everything else as typed. */
    public StringProperty text(Detail detail) {
        return Objects.requireNonNull(details.get(detail));
    }

    public ObjectProperty<Parents.@Nullable Told> parentsTold() {
        return parentsTold;
    }

    public ObjectProperty<Decision.@Nullable Kind> decision() {
        return decision;
    }

    public ObservableList<ChildPart> children() {
        return children;
    }

    /** Nothing happens when the child is there already. */
    public void addChild(Child child) {
        if (children.stream().noneMatch(one -> one.id().equals(child.id()))) {
            children.add(new ChildPart(ChildInEntry.of(child.id()), Optional.of(child)));
        }
    }

    public void removeChild(ChildPart part) {
        children.remove(part);
    }

    public ObservableList<ActionRow> actions() {
        return actions;
    }

    public void addAction() {
        actions.add(new ActionRow(new HalfAction("", "", "")));
    }

    /** Grows with each letter and each choice. */
    public ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** Grows when a whole form was put in the place of another. */
    public ReadOnlyLongProperty arrivals() {
        return arrivals.getReadOnlyProperty();
    }

    /** The questions of other kinds that were answered before the kind was changed. */
    List<Detail> leftOut() {
        return details().besides(kind.get());
    }

    private void childrenChanged(ListChangeListener.Change<? extends ChildPart> change) {
        changed();
        while (change.next()) {
            for (ChildPart part : change.getAddedSubList()) {
                watched(part.role());
                watched(part.category());
                watched(part.voice());
                watched(part.words());
                watched(part.voiceNote());
                watched(part.seenAlone());
                watched(part.marks());
                part.more().addListener((ListChangeListener<String>) _ -> changed());
            }
        }
    }

    private void actionsChanged(ListChangeListener.Change<? extends ActionRow> change) {
        changed();
        while (change.next()) {
            for (ActionRow row : change.getAddedSubList()) {
                watched(row.what());
                watched(row.owner());
                watched(row.due());
            }
        }
    }

    private <V extends ObservableValue<?>> V watched(V value) {
        value.subscribe(this::changed);
        return value;
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    private static String name(@Nullable Enum<?> chosen) {
        return chosen == null ? "" : chosen.name();
    }

    private static <E extends Enum<E>> @Nullable E chosen(String name, Class<E> among) {
        return name.isEmpty() ? null : Enum.valueOf(among, name);
    }
}
