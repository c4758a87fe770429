package org.daybook.arrival.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.arrival.MakePackReceipt;
import org.daybook.arrival.PackImport;
import org.daybook.arrival.PackImportMatch;
import org.daybook.arrival.PackImportPlan;
import org.daybook.arrival.PackImportRead;
import org.daybook.arrival.PackImported;
import org.daybook.arrival.PackImports;
import org.daybook.arrival.PackInHand;
import org.daybook.arrival.PackReceipt;
import org.daybook.arrival.PlanPackImport;
import org.daybook.arrival.ReadPackImport;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.desk.Place;
import org.jspecify.annotations.Nullable;

/** A pack is chosen, looked at, laid beside what is here, and taken in. */
public final class PackImportModel {

    /** The field of the passphrase. */
    static final String PASSPHRASE = "pack-passphrase";

    /** What can be done with a pack. */
    public record Deeds(
            ReadPackImport read,
            PlanPackImport plan,
            PackImport take,
            MakePackReceipt receipt,
            PackImports imports) {}

    /** Where one is. */
    enum Stage {
        CHOOSE,
        LOCKED,
        LOOK,
        DONE
    }

    /** Whose file it is: a child here, or one who is new here. */
    record Whose(Optional<Child> child, String words) {}

    private final PackImportAround around;
    private final Deeds deeds;
    private final Optional<ChildId> expected;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSE);
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<Whose> choices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Whose> whose = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable PackImportFace> face =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PackImportPlan> plan =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PackReceipt> receipt =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");
    private final ObservableList<PackImported> earlier = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper surelyHere = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private @Nullable Path file;
    private char[] opening = {};

    /**
     * @param expected the child whose file is waited for, where one comes from its page
     */
    public PackImportModel(PackImportAround around, Deeds deeds, Optional<ChildId> expected) {
        this.around = around;
        this.deeds = deeds;
        this.expected = expected;
        whose.subscribe((_, now) -> planned(now));
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Why a pack was not taken in; empty when nothing is wrong. */
    ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    StringProperty passphraseProperty() {
        return passphrase;
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    /** Whose file it may be; one alone where there is nothing to choose. */
    ObservableList<Whose> choices() {
        return choices;
    }

    ObjectProperty<@Nullable Whose> whoseProperty() {
        return whose;
    }

    /** What the pack says; null while there is none. */
    ReadOnlyObjectProperty<@Nullable PackImportFace> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /** What taking it in would do; null until it is said whose file it is. */
    ReadOnlyObjectProperty<@Nullable PackImportPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** For the pack that was just taken in, or one that is looked at again. */
    ReadOnlyObjectProperty<@Nullable PackReceipt> receiptProperty() {
        return receipt.getReadOnlyProperty();
    }

    ReadOnlyStringProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** The packs that were taken in before, the latest first. */
    ObservableList<PackImported> earlier() {
        return earlier;
    }

    /** Whether the pack carries the very identity of a child here: then there is nothing to say. */
    ReadOnlyBooleanProperty surelyHereProperty() {
        return surelyHere.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    void arrived() {
        around.background().run(deeds.imports()::all).then(earlier::setAll);
    }

    void choose(Path chosen) {
        begin();
        file = chosen;
        read(new char[0]);
    }

    /** Opens the chosen pack with what was typed. */
    void unlock() {
        if (passphrase.get().isEmpty()) {
            problems.setAll(
                    new Problem(PASSPHRASE, "Type the passphrase that the sender told you."));
        } else {
            read(passphrase.get().toCharArray());
        }
    }

    private void read(char[] with) {
        Path chosen = file;
        if (chosen == null) {
            return;
        }
        forget();
        opening = with;
        problems.clear();
        working.set(true);
        around.background()
                .runLong("Reading the pack", progress -> deeds.read().read(chosen, with, progress))
                .then(this::read)
                .lastly(() -> working.set(false));
    }

    private void read(PackImportRead found) {
        switch (found) {
            case PackImportRead.Locked _ -> stage.set(Stage.LOCKED);
            case PackImportRead.WrongPassphrase _ ->
                    problems.setAll(
                            new Problem(
                                    PASSPHRASE,
                                    "The pack does not open with this. Compare it with what you were"
                                            + " told; capitals and spaces count."));
            case PackImportRead.Refused no -> {
                begin();
                refused.set(
                        no.sentence()
                                + no.place()
                                        .map(where -> " (The place: " + where + ".)")
                                        .orElse(""));
            }
            case PackImportRead.Ready(var pack) -> look(pack);
        }
    }

    private void look(PackInHand pack) {
        passphrase.set("");
        face.set(new PackImportFace(pack, around.today()));
        asked(() -> deeds.plan().matches(pack), found -> offer(pack, found));
    }

    private void offer(PackInHand pack, List<PackImportMatch> found) {
        choices.clear();
        found.forEach(match -> choices.add(whose(match.child(), match.likeness().words())));
        boolean sure =
                found.stream()
                        .anyMatch(one -> one.likeness() == PackImportMatch.Likeness.SAME_FILE);
        expected.flatMap(around.children()::withId)
                .filter(child -> found.stream().noneMatch(one -> one.child().equals(child)))
                .filter(_ -> !sure)
                .ifPresent(child ->
                        choices.add(whose(child, "the child whose file you are waiting for")));
        surelyHere.set(sure);
        if (!sure) {
            choices.add(
                    new Whose(
                            Optional.empty(),
                            "A child who is not here yet: open a new file for "
                                    + pack.record().child().firstName()));
        }
        stage.set(Stage.LOOK);
        whose.set(choices.size() == 1 ? choices.getFirst() : null);
    }

    private Whose whose(Child child, String why) {
        return new Whose(Optional.of(child), child.inWords(around.today()) + ": " + why);
    }

    /** Another child who is here, found by name. */
    void whose(Child child) {
        Whose other = whose(child, "chosen by you");
        choices.removeIf(one -> one.child().equals(Optional.of(child)));
        choices.addFirst(other);
        whose.set(other);
    }

    private void planned(@Nullable Whose chosen) {
        plan.set(null);
        refused.set("");
        PackImportFace shown = face.get();
        if (chosen == null || shown == null) {
            return;
        }
        asked(
                () -> deeds.plan().plan(shown.pack(), chosen.child().map(Child::id)),
                found -> {
                    switch (found) {
                        case PlanPackImport.Planned.Plan(var made) -> plan.set(made);
                        case PlanPackImport.Planned.InAnotherFile _ ->
                                refused.set(
                                        "Parts of this file stand in another child\u2019s file here"
                                                + " already. Choose that child.");
                    }
                });
    }

    /** Does what the plan says. */
    void take() {
        PackImportPlan made = plan.get();
        if (made == null) {
            return;
        }
        refused.set("");
        // The store's thread has its own: leaving the page wipes ours at once.
        char[] with = opening.clone();
        working.set(true);
        around.background()
                .runLong(
                        "Taking the pack in",
                        progress -> {
                            try {
                                PackImport.Outcome outcome =
                                        deeds.take().take(made, with, progress);
                                around.children().refresh();
                                return outcome;
                            } finally {
                                Arrays.fill(with, ' ');
                            }
                        })
                .then(outcome -> taken(made, outcome))
                .lastly(() -> working.set(false));
    }

    private void taken(PackImportPlan made, PackImport.Outcome outcome) {
        switch (outcome) {
            case PackImport.Outcome.NotTaken(String sentence) -> refused.set(sentence);
            case PackImport.Outcome.Taken(var imported) -> {
                forget();
                news.set("Taken in. " + PackImportFace.toCome(made));
                showReceipt(imported);
            }
        }
    }

    void showReceipt(PackImported imported) {
        asked(
                () -> deeds.receipt().of(imported.id()),
                found -> {
                    receipt.set(found.orElse(null));
                    refused.set(
                            found.isPresent()
                                    ? ""
                                    : "The record of this pack can no longer be read, so no receipt"
                                            + " can be made from it.");
                    stage.set(found.isPresent() ? Stage.DONE : Stage.CHOOSE);
                });
        arrived();
    }

    void saveReceipt(Path target) {
        PackReceipt made = receipt.get();
        if (made != null) {
            asked(() -> deeds.receipt().save(made, target), this::saved);
        }
    }

    private void saved(MakePackReceipt.Outcome outcome) {
        switch (outcome) {
            case MakePackReceipt.Outcome.Saved(Path saved) ->
                    news.set("Saved as " + saved.getFileName() + ".");
            case MakePackReceipt.Outcome.NotSaved(String sentence) -> refused.set(sentence);
        }
    }

    void copied() {
        news.set("The words of the receipt are copied.");
    }

    void openChild() {
        PackReceipt made = receipt.get();
        if (made != null) {
            around.navigator().go(new Place.ChildFile(made.taken().child()));
        }
    }

    /** Back to choosing; nothing has been written. */
    void begin() {
        forget();
        file = null;
        passphrase.set("");
        problems.clear();
        refused.set("");
        news.set("");
        choices.clear();
        face.set(null);
        whose.set(null);
        plan.set(null);
        receipt.set(null);
        stage.set(Stage.CHOOSE);
    }

    /** Lets go of the passphrase. */
    void forget() {
        Arrays.fill(opening, ' ');
        opening = new char[0];
    }

    List<Child> find(String letters) {
        return around.children().find(letters);
    }

    LocalDate today() {
        return around.today();
    }

    private <T> void asked(Callable<T> work, Consumer<T> show) {
        around.background().run(work).then(show);
    }
}
