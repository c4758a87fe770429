package org.daybook.arrival.view;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.daybook.children.Child;
import org.daybook.desk.Buttons;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;

/** The question whose file it is, with the children who were chosen under it. */
final class WhoseFile {

    private WhoseFile() {}

    static Question on(Form form, ChosenChildren chosen, String words) {
        Flow chips = new Flow();
        chips.getStyleClass().add("chosen-children");
        Runnable show =
                () -> {
                    chips.getChildren()
                            .setAll(
                                    chosen.children.stream()
                                            .map(child -> chip(chosen, child))
                                            .toList());
                    chips.setManaged(!chosen.children.isEmpty());
                };
        chosen.children.addListener((ListChangeListener<Child>) _ -> show.run());
        show.run();
        return form.suggested(
                        "child",
                        words,
                        chosen.typed,
                        chosen::offered,
                        Surroundings::inWords,
                        chosen::choose)
                .hint("One child, or brothers and sisters from one school")
                .under(chips);
    }

    private static Node chip(ChosenChildren chosen, Child child) {
        Button out = Buttons.low(Buttons.outlined("Take out", () -> chosen.takeOut(child)));
        out.setAccessibleText("Take out " + child.name());
        Flow pair = new Flow(Texts.strong(Surroundings.inWords(child)), out);
        pair.getStyleClass().add("chosen-child");
        return pair;
    }
}
