package org.daybook.followup.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.base.ChildId;
import org.daybook.base.FollowUpId;
import org.daybook.desk.EntryKindName;
import org.daybook.desk.Place;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.Step;
import org.jspecify.annotations.Nullable;

/** One thing that is followed up: what its page shows and does. */
public final class FollowUpStepsModel {

    private final Surroundings around;
    private final FollowUpDeeds deeds;
    private final FollowUpId id;
    private boolean toRecord;
    private final ReadOnlyObjectWrapper<@Nullable FollowUpFace> face =
            new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Optional<Step>> opened =
            new SimpleObjectProperty<>(Optional.empty());

    public FollowUpStepsModel(Surroundings around, FollowUpDeeds deeds, Place.FollowUpSteps place) {
        this.around = around;
        this.deeds = deeds;
        this.id = place.followUp();
        this.toRecord = place.toRecord();
    }

    /** Null until it was read for the first time. */
    ReadOnlyObjectProperty<@Nullable FollowUpFace> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /** The step whose form lies open. */
    ReadOnlyObjectProperty<Optional<Step>> openedProperty() {
        return opened;
    }

    void refresh() {
        around.background().run(this::read).then(this::show);
    }

    /** Who came to record a step finds its form open; once, not again on coming back. */
    private void show(FollowUpFace read) {
        boolean open = toRecord && read.possible().contains(read.standing().step());
        toRecord = false;
        if (open) {
            opened.set(Optional.of(read.standing().step()));
        }
        face.set(read);
    }

    private FollowUpFace read() {
        FollowUp followUp = deeds.followUps().find(id).orElseThrow();
        return FollowUpFace.of(
                followUp,
                around.children().withIds(followUp.children()),
                deeds.practices().current(),
                around.staffNames(),
                around.today());
    }

    void ask(Step step) {
        opened.set(Optional.of(step));
    }

    void close() {
        opened.set(Optional.empty());
    }

    StepFormModel form(Step step) {
        return new StepFormModel(around, deeds.record(), id, step, after -> recorded(step, after));
    }

    /** A meeting that was held is written down next, as an entry of its own. */
    private void recorded(Step step, FollowUp after) {
        close();
        refresh();
        if (after.kind() == FollowUpKind.MEETING && step == Step.HELD) {
            around.navigator()
                    .go(
                            new Place.NewEntry(
                                    new EntryKindName("MEETING"),
                                    after.children(),
                                    Optional.empty()));
        }
    }

    void openFile(ChildId child) {
        around.navigator().go(new Place.ChildFile(child));
    }

    void all() {
        around.navigator().go(new Place.FollowUpList());
    }

    List<String> staff() {
        FollowUpFace shown = face.get();
        return shown == null ? List.of() : shown.staff();
    }
}
