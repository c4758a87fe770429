package org.daybook.prompts.view;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.base.ChildId;
import org.daybook.desk.Background;
import org.daybook.desk.Part;
import org.daybook.desk.Texts;
import org.daybook.prompts.Evidence;
import org.daybook.prompts.Prompt;
import org.daybook.prompts.ReadPrompts;

/**
 * What stands against closing a case or ending a plan, for the form in which that is done. It reads
 * and never stops: the reason that is written there is the answer.
 */
public final class StepDownNote implements Part {

    private final ChildId child;
    private final ReadPrompts read;
    private final Background background;
    private final VBox note = new VBox();

    public StepDownNote(ChildId child, ReadPrompts read, Background background) {
        this.child = child;
        this.read = read;
        this.background = background;
        note.setId("before-step-down");
        note.getStyleClass().add("prompt");
        note.getStylesheets()
                .add(
                        Objects.requireNonNull(StepDownNote.class.getResource("prompts.css"))
                                .toExternalForm());
        show(Optional.empty());
        refresh();
    }

    @Override
    public Node node() {
        return note;
    }

    @Override
    public void refresh() {
        background.run(() -> read.beforeStepDown(child)).then(this::show);
    }

    private void show(Optional<Prompt> prompt) {
        note.getChildren().clear();
        prompt.ifPresent(one -> {
            note.getChildren().add(Texts.strong(one.question()));
            one.evidence().stream()
                    .map(Evidence::line)
                    .map(Texts::small)
                    .forEach(note.getChildren()::add);
        });
        note.setVisible(prompt.isPresent());
        note.setManaged(prompt.isPresent());
    }
}
