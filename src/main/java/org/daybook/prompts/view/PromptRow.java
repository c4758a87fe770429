package org.daybook.prompts.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.daybook.base.EntryId;
import org.daybook.desk.Buttons;
import org.daybook.desk.DeedForm;
import org.daybook.prompts.Pattern;
import org.daybook.prompts.Prompt;

/** A prompt: one line while closed; open it shows its evidence and takes the answer. */
final class PromptRow extends VBox {

    private final Prompt prompt;
    private final PromptsModel model;
    private final Consumer<EntryId> show;
    private final VBox opened = new VBox();
    private final Hyperlink more;

    PromptRow(Prompt prompt, PromptsModel model, Consumer<EntryId> show) {
        this.prompt = prompt;
        this.model = model;
        this.show = show;
        String name = prompt.pattern().name().toLowerCase(Locale.ROOT).replace('_', '-');
        setId("prompt-" + name);
        getStyleClass().add("prompt");
        Text title = text(prompt.pattern().words() + ".", "prompt-title");
        Text question = text(" " + prompt.question() + "  ", "prompt-question");
        more = Buttons.link(closedWords(), this::turn);
        more.setId("open-prompt-" + name);
        more.setAccessibleText(
                prompt.pattern().words() + ". " + prompt.question() + " " + closedWords());
        opened.getStyleClass().add("prompt-opened");
        opened.setManaged(false);
        opened.setVisible(false);
        getChildren().addAll(new TextFlow(title, question, more), opened);
    }

    private String closedWords() {
        int facts = prompt.evidence().size();
        return facts == 1 ? "Show the fact" : "Show the " + facts + " facts";
    }

    void turn() {
        boolean open = !opened.isVisible();
        if (open) {
            closeForm();
        }
        opened.setVisible(open);
        opened.setManaged(open);
        more.setText(open ? "Close" : closedWords());
    }

    boolean isOpen() {
        return opened.isVisible();
    }

    Prompt prompt() {
        return prompt;
    }

    Pattern pattern() {
        return prompt.pattern();
    }

    private void closeForm() {
        Button considered = Buttons.low(Buttons.outlined("Considered", this::openForm));
        considered.setId("considered");
        opened.getChildren()
                .setAll(
                        List.of(
                                new EvidenceLines(
                                        prompt.evidence(),
                                        one -> model.considered(prompt, one),
                                        show),
                                considered));
    }

    private void openForm() {
        DeedForm form =
                ConsiderForm.of(
                        model.answering(prompt),
                        () -> {
                            closeForm();
                            opened.getChildren().getLast().requestFocus();
                        });
        opened.getChildren().set(opened.getChildren().size() - 1, form);
        form.requestFocus();
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
