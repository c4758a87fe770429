package org.daybook.prompts.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.desk.Background;
import org.daybook.prompts.ChildPrompts;
import org.daybook.prompts.ConsiderPrompt;
import org.daybook.prompts.Evidence;
import org.daybook.prompts.Prompt;
import org.daybook.prompts.ReadPrompts;

/** The prompts of one child, read again whenever something in the file has changed. */
public final class PromptsModel {

    private final ChildId child;
    private final ReadPrompts read;
    private final ConsiderPrompt consider;
    private final Background background;
    private final ReadOnlyObjectWrapper<ChildPrompts> prompts =
            new ReadOnlyObjectWrapper<>(ChildPrompts.NONE);

    public PromptsModel(
            ChildId child, ReadPrompts read, ConsiderPrompt consider, Background background) {
        this.child = child;
        this.read = read;
        this.consider = consider;
        this.background = background;
    }

    public void refresh() {
        background.run(() -> read.about(child)).then(prompts::set);
    }

    /** A form for the answer to one prompt. */
    public ConsiderModel answering(Prompt prompt) {
        return new ConsiderModel(
                background, why -> consider.consider(child, prompt, why), this::refresh);
    }

    /** When a fact of a prompt was considered before, as a few words; empty for a new fact. */
    String considered(Prompt prompt, Evidence fact) {
        return prompts.get()
                .considered(prompt.pattern(), fact)
                .map(one -> Days.brief(one.at().atZone(School.ZONE).toLocalDate()))
                .map(day -> "Considered on " + day)
                .orElse("");
    }

    public ReadOnlyObjectProperty<ChildPrompts> prompts() {
        return prompts.getReadOnlyProperty();
    }
}
