package org.daybook.pack.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.attachments.AttachmentId;
import org.daybook.base.TransferId;
import org.daybook.desk.Place;
import org.daybook.pack.Chapter;
import org.daybook.pack.Passage;
import org.daybook.pack.ReadThrough;
import org.jspecify.annotations.Nullable;

/** A file as it will go, to be read, with the words and documents that stay behind. */
public final class ReadPackModel {

    /** Which chapters are laid out. */
    enum Shown {
        ALL("The whole file"),
        NAMING("Where another child is named");

        private final String words;

        Shown(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final Surroundings around;
    private final PackDeeds deeds;
    private final TransferId id;
    private final PassageModel passage;
    private final ReadOnlyObjectWrapper<ReadThrough.@Nullable Read> read =
            new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final ObjectProperty<@Nullable AttachmentId> asked = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");

    public ReadPackModel(Surroundings around, PackDeeds deeds, TransferId id) {
        this.around = around;
        this.deeds = deeds;
        this.id = id;
        this.passage = new PassageModel(around.background(), deeds.mark(), id, this::marked);
    }

    /** Null until it was read for the first time. */
    ReadOnlyObjectProperty<ReadThrough.@Nullable Read> readProperty() {
        return read.getReadOnlyProperty();
    }

    /** The words that are being marked. */
    PassageModel passage() {
        return passage;
    }

    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    /** Of which document it is asked why it stays behind; null where of none. */
    ObjectProperty<@Nullable AttachmentId> askedProperty() {
        return asked;
    }

    /** What just happened: "Withheld from 3 texts of this file." */
    ReadOnlyStringProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** The chapters that are to be laid out. */
    List<Chapter> chapters() {
        ReadThrough.Read all = read.get();
        if (all == null) {
            return List.of();
        }
        if (shown.get() == Shown.ALL) {
            return all.chapters();
        }
        return all.named().stream()
                .flatMap(one -> one.chapters().stream())
                .distinct()
                .sorted()
                .map(all.chapters()::get)
                .toList();
    }

    void refresh() {
        around.background().run(() -> deeds.readThrough().of(id)).then(read::set);
    }

    void putBack(Passage words) {
        change(() -> deeds.mark().putBack(words), "The words leave with the file again.");
    }

    DocumentModel document(AttachmentId document) {
        return new DocumentModel(
                around.background(),
                why -> deeds.withhold().withhold(id, document, why),
                () -> {
                    asked.set(null);
                    news.set("The document stays behind.");
                    refresh();
                });
    }

    void letGo(AttachmentId document) {
        change(
                () -> deeds.withhold().letGo(id, document),
                "The document goes with the file again.");
    }

    void look(AttachmentId document) {
        around.navigator().go(new Place.LookAtAttachment(document.value()));
    }

    void openPack() {
        around.navigator().go(new Place.OpenPack(id, Optional.empty()));
    }

    void toTheTransfer() {
        around.navigator().go(new Place.TransferSteps(id));
    }

    private void marked(Passage words) {
        around.background()
                .run(() -> deeds.readThrough().of(id))
                .then(now -> {
                    read.set(now);
                    news.set("Withheld from " + texts(now, words) + " of this file.");
                });
    }

    private static String texts(ReadThrough.Read now, Passage words) {
        int count =
                now.passages().stream()
                        .filter(one -> one.passage().id().equals(words.id()))
                        .mapToInt(ReadThrough.Counted::texts)
                        .sum();
        return count == 1 ? "1 text" : count + " texts";
    }

    private void change(Runnable deed, String said) {
        around.background()
                .run(() -> {
                    deed.run();
                    return said;
                })
                .then(sentence -> {
                    news.set(sentence);
                    refresh();
                });
    }
}
