package org.daybook.chronology.view;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.base.DraftId;
import org.daybook.base.School;
import org.daybook.chronology.Draft;
import org.daybook.chronology.HalfWritten;
import org.daybook.chronology.KeepDraft;
import org.daybook.chronology.LetGoDraft;
import org.daybook.desk.Background;

/** Keeps a form's answers in the store whenever they differ from what was kept last. */
final class DraftKeeper {

    private final DraftId id;
    private final FormAnswers answers;
    private final KeepDraft keep;
    private final LetGoDraft letGo;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<LocalTime>> keptAt =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private HalfWritten last;
    private boolean kept;
    private boolean besides;
    private boolean over;

    DraftKeeper(
            DraftId id,
            FormAnswers answers,
            KeepDraft keep,
            LetGoDraft letGo,
            Background background) {
        this.id = id;
        this.answers = answers;
        this.keep = keep;
        this.letGo = letGo;
        this.background = background;
        this.last = answers.toDraft();
    }

    DraftId id() {
        return id;
    }

    /**
     * What was kept before stands in the form again. From then on an empty form is no reason to let
     * the draft go: files may lie with it, and they would go too.
     */
    void takeUp(Draft draft) {
        besides = true;
        answers.fromDraft(draft.text());
        last = answers.toDraft();
        shown(draft);
    }

    /** What stands in the form now is where it begins and not worth keeping. */
    void beginsHere() {
        last = answers.toDraft();
    }

    /** Nothing happens when nothing has changed since. */
    void keep() {
        HalfWritten now = answers.toDraft();
        if (over || now.equals(last)) {
            return;
        }
        last = now;
        if (answers.empty() && !besides) {
            letGo();
        } else {
            keep(now);
        }
    }

    private void keep(HalfWritten now) {
        kept = true;
        background.run(() -> keep.keep(id, now)).then(this::shown);
    }

    /** Something lies with the draft besides its answers, so it is kept although they are empty. */
    void keepBesides() {
        besides = true;
        if (!over) {
            last = answers.toDraft();
            keep(last);
        }
    }

    /** From here on nothing is kept: the form was recorded, or let go. */
    void over() {
        over = true;
    }

    /** It was not recorded after all. */
    void goOn() {
        over = false;
    }

    void letGo() {
        if (kept) {
            kept = false;
            keptAt.set(Optional.empty());
            background.run(() -> {
                letGo.letGo(id);
                return id;
            });
        }
    }

    /** Empty while nothing is kept. */
    ReadOnlyObjectProperty<Optional<LocalTime>> keptAt() {
        return keptAt.getReadOnlyProperty();
    }

    private void shown(Draft draft) {
        kept = true;
        Instant at = draft.keptAt();
        keptAt.set(Optional.of(at.atZone(School.ZONE).toLocalTime()));
    }
}
