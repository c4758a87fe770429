package org.daybook.leavers.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Progress;
import org.daybook.base.TransferId;
import org.daybook.desk.Background;
import org.daybook.desk.Place;
import org.daybook.leavers.BeginTransfers;
import org.daybook.leavers.EndRun;
import org.daybook.leavers.LeaverRun;
import org.daybook.leavers.LeaverWords;
import org.daybook.leavers.Leavers;
import org.daybook.leavers.ListLeavers;
import org.daybook.leavers.ReadRun;
import org.daybook.leavers.RunLine;
import org.daybook.leavers.RunStanding;
import org.daybook.leavers.SavePacks;
import org.daybook.leavers.SettleLeaver;
import org.daybook.leavers.TakeDestinations;
import org.daybook.leavers.TellNilReturns;
import org.daybook.transfer.Receiver;
import org.jspecify.annotations.Nullable;

/** The list of leavers: begun, filled with destinations, set on its way, saved as packs. */
public final class LeaversModel {

    /** What can be done on the page. */
    public record Deeds(
            Leavers leavers,
            ReadRun read,
            ListLeavers list,
            SettleLeaver settle,
            TakeDestinations take,
            BeginTransfers begin,
            SavePacks packs,
            TellNilReturns nil,
            EndRun end) {}

    private record Loaded(Optional<RunStanding> open, List<LeaverRun> ended) {}

    private final Surroundings around;
    private final Deeds deeds;
    private final BeginListModel beginning;
    private final DestinationsModel destinations;
    private final ReadOnlyObjectWrapper<@Nullable RunStanding> standing =
            new ReadOnlyObjectWrapper<>();
    private final BooleanProperty none = new SimpleBooleanProperty();
    private final ObservableList<LeaverRun> ended = FXCollections.observableArrayList();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.EVERYBODY);
    private final ObservableList<RunLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable LeaverFormModel> form =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final BooleanProperty working = new SimpleBooleanProperty();
    private boolean here;

    public LeaversModel(Surroundings around, Deeds deeds) {
        this.around = around;
        this.deeds = deeds;
        this.beginning = new BeginListModel(around, deeds.list(), () -> done("The list is begun."));
        this.destinations = new DestinationsModel(around, deeds.take(), this::done);
        shown.subscribe((_, _) -> showLines());
    }

    void arrived() {
        here = true;
        refresh();
    }

    /** What ends later, as a long run, reads nothing any more: the records may be closed. */
    void leaving() {
        here = false;
    }

    private void refresh() {
        if (here) {
            around.background()
                    .run(() -> new Loaded(deeds.read().open(), deeds.leavers().ended()))
                    .then(this::show);
        }
    }

    private void show(Loaded found) {
        standing.set(found.open().orElse(null));
        none.set(found.open().isEmpty());
        ended.setAll(found.ended());
        if (found.open().isEmpty()) {
            form.set(null);
            destinations.close();
            beginning.propose();
        }
        showLines();
    }

    private void showLines() {
        List<RunLine> wanted =
                standing().stream()
                        .flatMap(now -> now.lines().stream())
                        .filter(shown.get()::lets)
                        .toList();
        if (!wanted.equals(lines)) {
            lines.setAll(wanted);
        }
    }

    private Optional<RunStanding> standing() {
        return Optional.ofNullable(standing.get());
    }

    long count(Shown which) {
        return standing().stream().flatMap(now -> now.lines().stream()).filter(which::lets).count();
    }

    /** Opens the line to be changed, or, where it is on its way already, its transfer. */
    public void choose(RunLine line) {
        Optional<TransferId> moving = StandWords.transfer(line.stand());
        moving.ifPresentOrElse(
                transfer -> around.navigator().go(new Place.TransferSteps(transfer)),
                () -> standing().ifPresent(now -> form.set(form(now, line))));
    }

    private LeaverFormModel form(RunStanding now, RunLine line) {
        List<String> schools =
                now.lines().stream()
                        .flatMap(one -> one.leaver().to().stream())
                        .map(Receiver::school)
                        .filter(school -> !school.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
        return new LeaverFormModel(
                around.background(),
                deeds.settle(),
                now.run().id(),
                line,
                schools,
                () -> done("Kept."));
    }

    void leaveForm() {
        form.set(null);
    }

    /** The form that says who at a school was told of leavers without a record. */
    NilFormModel nilForm(RunStanding now, String school, String lead) {
        return new NilFormModel(
                around.background(),
                (whom, how) -> () -> deeds.nil().told(now.run().id(), school, whom, how),
                lead,
                many -> done("Nil return written down for " + LeaverWords.children(many) + "."));
    }

    private void done(String words) {
        refused.set("");
        outcome.set(words);
        form.set(null);
        refresh();
    }

    public void readDestinations(Path file) {
        outcome.set("");
        form.set(null);
        standing().ifPresent(now -> destinations.choose(file, now));
    }

    public void beginTransfers() {
        alone(run ->
                around.background()
                        .run(() -> deeds.begin().begin(run))
                        .then(this::begun)
                        .lastly(() -> working.set(false)));
    }

    private void begun(BeginTransfers.Outcome came) {
        switch (came) {
            case BeginTransfers.Outcome.Begun(int transfers, _) ->
                    done(LeaverWords.transfers(transfers) + " begun.");
            case BeginTransfers.Outcome.NotBegun(String sentence) -> refused.set(sentence);
        }
    }

    /** Saves the packs that are not saved yet; what else is asked meanwhile comes in between. */
    public void savePacks(Path folder) {
        alone(run -> {
            SavePacks.Run packs = deeds.packs().into(run, folder);
            around.background()
                    .runByPieces("Saving the packs", pieces(packs))
                    .then(this::saved)
                    .lastly(() -> working.set(false));
        });
    }

    private static Background.Pieces<SavePacks.Outcome> pieces(SavePacks.Run packs) {
        return new Background.Pieces<>() {
            @Override
            public boolean next(Progress progress) {
                return packs.next(progress);
            }

            @Override
            public SavePacks.Outcome outcome() {
                return packs.outcome();
            }
        };
    }

    private void saved(SavePacks.Outcome came) {
        switch (came) {
            case SavePacks.Outcome.AllSaved(int saved) ->
                    done(LeaverWords.packs(saved) + " saved.");
            case SavePacks.Outcome.Stopped(int saved, _) ->
                    done("Stopped after " + LeaverWords.packs(saved) + ".");
            case SavePacks.Outcome.BrokenOff(int saved, _, String sentence) -> {
                done(saved == 0 ? "" : LeaverWords.packs(saved) + " saved, then it broke off.");
                refused.set(sentence);
            }
        }
    }

    private void alone(Consumer<LeaverRun.Id> work) {
        if (!working.get()) {
            standing()
                    .ifPresent(now -> {
                        refused.set("");
                        outcome.set("");
                        working.set(true);
                        work.accept(now.run().id());
                    });
        }
    }

    /** What would stay undone if the list were put away now, to be read before. */
    void undone(Consumer<String> ask) {
        standing()
                .ifPresent(now ->
                        around.background()
                                .run(() -> deeds.end().undone(now.run().id()))
                                .then(ask));
    }

    public void putAway() {
        alone(run ->
                around.background()
                        .run(() -> {
                            deeds.end().end(run);
                            return run;
                        })
                        .then(_ -> done("The list is put away."))
                        .lastly(() -> working.set(false)));
    }

    Surroundings around() {
        return around;
    }

    public BeginListModel beginning() {
        return beginning;
    }

    public DestinationsModel destinations() {
        return destinations;
    }

    /** Null while no list is worked on, and before it is read. */
    public ReadOnlyObjectProperty<@Nullable RunStanding> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** True once it is known that no list is worked on. */
    ReadOnlyBooleanProperty none() {
        return none;
    }

    ObservableList<LeaverRun> ended() {
        return ended;
    }

    ObjectProperty<Shown> shown() {
        return shown;
    }

    public ObservableList<RunLine> lines() {
        return lines;
    }

    /** The line that is being changed; null while none is. */
    public ReadOnlyObjectProperty<@Nullable LeaverFormModel> form() {
        return form.getReadOnlyProperty();
    }

    /** Why the last deed was not done, or not to its end. */
    public ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }

    /** What was done last. */
    public ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty working() {
        return working;
    }
}
