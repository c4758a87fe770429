package org.daybook.arrival.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.ArrivalStep;
import org.daybook.arrival.Ending;
import org.daybook.base.ArrivalId;
import org.daybook.base.Problem;
import org.daybook.desk.LineModel;
import org.daybook.desk.Place;
import org.jspecify.annotations.Nullable;

/** One file in: what its page shows and does. */
public final class ArrivalStepsModel {

    private final Surroundings around;
    private final ArrivalDeeds deeds;
    private final ArrivalId id;
    private boolean toRecord;
    private final ReadOnlyObjectWrapper<@Nullable ArrivalFace> face = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Opened> opened = new SimpleObjectProperty<>(new Opened.Nothing());

    public ArrivalStepsModel(Surroundings around, ArrivalDeeds deeds, Place.ArrivalSteps place) {
        this.around = around;
        this.deeds = deeds;
        this.id = place.arrival();
        this.toRecord = place.toRecord();
    }

    /** Null until it was read for the first time. */
    ReadOnlyObjectProperty<@Nullable ArrivalFace> faceProperty() {
        return face.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Opened> openedProperty() {
        return opened;
    }

    void refresh() {
        around.background().run(this::read).then(this::show);
    }

    private ArrivalFace read() {
        Arrival arrival = deeds.arrivals().find(id).orElseThrow();
        return ArrivalFace.of(
                arrival,
                around.children().withId(arrival.child()).orElseThrow(),
                deeds.practices().current(),
                around.days().get(),
                around.today(),
                around.staffNames());
    }

    /** Who came to record what is due finds its form open; once, not again on coming back. */
    private void show(ArrivalFace read) {
        boolean open = toRecord;
        toRecord = false;
        face.set(read);
        if (open) {
            read.due().ifPresent(this::ask);
        }
    }

    /** A file is taken in on a page of its own, and closing as done needs no form. */
    void ask(ArrivalStep step) {
        switch (step) {
            case RECEIVED -> around.navigator().go(new Place.TakeFileIn(Optional.of(id)));
            case CLOSED -> opened.set(new Opened.OfEnding());
            default -> opened.set(new Opened.OfStep(step));
        }
    }

    void askForEnding() {
        opened.set(new Opened.OfEnding());
    }

    void askForSchool() {
        opened.set(new Opened.OfSchool());
    }

    void close() {
        opened.set(new Opened.Nothing());
    }

    StepFormModel form(ArrivalStep step) {
        return new StepFormModel(around, deeds.record(), arrival(), step, this::done);
    }

    /** How it ends; as done where nothing is owed. */
    LineModel ending(ObjectProperty<Ending.@Nullable How> how) {
        Arrival arrival = arrival();
        if (arrival.nilReturn().isPresent()) {
            how.set(Ending.How.NIL_RETURN);
        } else if (arrival.next().equals(Optional.of(ArrivalStep.CLOSED))) {
            how.set(Ending.How.DONE);
        }
        return new LineModel(
                around.background(), around.today(), typed -> end(how, typed), this::done);
    }

    private Callable<List<Problem>> end(ObjectProperty<Ending.@Nullable How> how, LineModel typed) {
        Optional<Ending.How> chosen = Optional.ofNullable(how.get());
        String why = typed.typed("why");
        return () -> deeds.end().end(id, chosen, why).stream().toList();
    }

    /** Where it is looked for, to be put right. */
    LineModel school() {
        Arrival arrival = arrival();
        LineModel model =
                new LineModel(around.background(), around.today(), this::correct, this::done);
        model.text("school").set(arrival.school());
        model.text("lead").set(arrival.lead());
        model.text("contact").set(arrival.contact());
        return model;
    }

    private Callable<List<Problem>> correct(LineModel typed) {
        String school = typed.typed("school");
        String lead = typed.typed("lead");
        String contact = typed.typed("contact");
        return () -> deeds.correct().correct(id, school, lead, contact);
    }

    void takeUpAgain() {
        around.background()
                .run(() -> {
                    deeds.end().takeUpAgain(id);
                    return id;
                })
                .then(_ -> done());
    }

    void openFile() {
        around.navigator().go(new Place.ChildFile(arrival().child()));
    }

    /** What their Daybook made for ours, for this child. */
    void importPack() {
        around.navigator().go(new Place.ImportPack(Optional.of(arrival().child())));
    }

    void all() {
        around.navigator().go(new Place.ArrivalList());
    }

    private Arrival arrival() {
        ArrivalFace shown = face.get();
        if (shown == null) {
            throw new IllegalStateException("asked before it was read");
        }
        return shown.arrival();
    }

    private void done() {
        close();
        refresh();
    }
}
