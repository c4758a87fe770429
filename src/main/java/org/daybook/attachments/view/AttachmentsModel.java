package org.daybook.attachments.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.attachments.Added;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentId;
import org.daybook.attachments.FileName;
import org.daybook.attachments.Holder;
import org.daybook.attachments.Incoming;
import org.daybook.base.Problem;
import org.daybook.base.Progress;
import org.daybook.desk.Place;

/** The files of one draft or entry: what is there, what came of adding, what is being taken out. */
final class AttachmentsModel {

    private final UUID id;
    private final Surroundings around;
    private final ObservableList<Attachment> files = FXCollections.observableArrayList();
    private final ObservableList<Said> said = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Boolean> busy = new ReadOnlyObjectWrapper<>(false);
    private final ObjectProperty<Optional<AttachmentId>> goingOut =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty why = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private Runnable begins = () -> {};
    private Runnable changed = () -> {};

    /**
     * @param id of a draft or an entry
     */
    AttachmentsModel(UUID id, Surroundings around) {
        this.id = id;
        this.around = around;
    }

    /** In their order, also those taken out of an entry. */
    ObservableList<Attachment> files() {
        return files;
    }

    /** What came of the last deed. */
    ObservableList<Said> said() {
        return said;
    }

    /** While files are being kept. */
    ReadOnlyObjectProperty<Boolean> busy() {
        return busy.getReadOnlyProperty();
    }

    /** Which file is asked about why it is taken out. */
    ObjectProperty<Optional<AttachmentId>> goingOut() {
        return goingOut;
    }

    StringProperty why() {
        return why;
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    /** Hears of an adding before it is done, so that a draft is kept before a file lies with it. */
    void whenBegins(Runnable then) {
        begins = then;
    }

    void whenChanged(Runnable then) {
        changed = then;
    }

    void refresh() {
        around.background()
                .run(() -> around.attachments().of(around.attachments().holder(id)))
                .then(this::show);
    }

    /** Keeps these files, one after the other; can be cancelled at the window's foot. */
    void add(List<Incoming> incoming) {
        if (busy.get() || incoming.isEmpty()) {
            return;
        }
        busy.set(true);
        said.clear();
        begins.run();
        String words = incoming.size() == 1 ? "Keeping the file" : "Keeping the files";
        around.background()
                .runLong(words, progress -> addAll(incoming, progress))
                .then(this::added)
                .lastly(() -> busy.set(false));
    }

    private List<Said> addAll(List<Incoming> incoming, Progress progress) {
        Holder holder = around.attachments().holder(id);
        List<Said> outcome = new ArrayList<>();
        for (Incoming file : incoming) {
            try {
                outcome.add(words(around.deeds().add().add(holder, file, progress)));
            } catch (CancellationException stopped) {
                String name = FileName.harmless(file.name());
                outcome.add(new Said(true, name + ": stopped. Nothing of it was kept."));
                return outcome;
            }
        }
        return outcome;
    }

    private static Said words(Added outcome) {
        return switch (outcome) {
            case Added.Kept(Attachment kept) -> new Said(false, kept.shownName() + " is kept.");
            case Added.AlreadyThere(Attachment same) ->
                    new Said(
                            true,
                            "The same file is here already: %s. It was not kept twice."
                                    .formatted(same.shownName()));
            case Added.Refused(String name, String sentence) ->
                    new Said(true, name + ": " + sentence);
        };
    }

    private void added(List<Said> outcome) {
        said.setAll(outcome.stream().filter(Said::refused).toList());
        changedHere();
    }

    void look(Attachment attachment) {
        around.navigator().go(new Place.LookAtAttachment(attachment.id().value()));
    }

    /** A plain copy to where somebody chose. */
    void save(Attachment attachment, Path to) {
        around.background()
                .run(() -> around.deeds().save().save(attachment.id(), to))
                .then(refusal ->
                        said.setAll(
                                refusal.map(sentence -> new Said(true, sentence))
                                        .orElse(new Said(false, "A copy was saved outside."))));
    }

    /** Out of a draft it goes at once; an entry's asks why. */
    void beginTakingOut(Attachment attachment) {
        said.clear();
        problems.clear();
        why.set("");
        if (attachment.holder() instanceof Holder.OfDraft) {
            takeOut(attachment.id());
        } else {
            goingOut.set(Optional.of(attachment.id()));
        }
    }

    void leaveIn() {
        goingOut.set(Optional.empty());
    }

    void takeOut(AttachmentId attachment) {
        problems.clear();
        around.background()
                .run(() -> around.deeds().takeOut().takeOut(attachment, why.get()))
                .then(this::takenOut);
    }

    private void takenOut(Optional<Problem> problem) {
        if (problem.isPresent()) {
            problems.setAll(problem.get());
        } else {
            goingOut.set(Optional.empty());
            changedHere();
        }
    }

    private void changedHere() {
        refresh();
        changed.run();
    }

    /** What was read of it together with others. */
    void show(List<Attachment> found) {
        if (!found.equals(files)) {
            files.setAll(found);
        }
    }
}
