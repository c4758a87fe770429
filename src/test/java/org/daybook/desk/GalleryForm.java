package org.daybook.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.daybook.base.DayText.Sense;
import org.daybook.base.Problem;
import org.daybook.base.School;

/** A form with every kind of question, after look/concern.png. */
final class GalleryForm {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T10:42:00Z"), School.ZONE);

    private GalleryForm() {}

    static Node page() {
        ObservableList<Problem> problems = FXCollections.observableArrayList();
        Form form = new Form(problems);
        Node body = Columns.cards(left(form), right(form));
        problems.add(
                new Problem(
                        "told-when", "That day is still to come. Did you mean today, Tue 24 Nov?"));
        problems.add(new Problem("", "Choose at least one child, or leave this as a draft."));
        Keys keys =
                new Keys()
                        .shown("Tab", "next question")
                        .on("Ctrl+D", "today", () -> {})
                        .on("F1", "help with this page", () -> {});
        return new Sheet("New concern")
                .saying("Write what you have. You can record it now and finish later.")
                .actions(
                        Chip.status(Mark.Shape.DUE_SOON, "Decide today, before 16:00"),
                        Chip.status(Mark.Shape.DONE, "Draft kept at 10:42"))
                .content(form.of(body))
                .foot(
                        keys,
                        Buttons.withKey(Buttons.text("Leave as draft", () -> {}), "Esc"),
                        Buttons.withKey(Buttons.main("Record concern", () -> {}), "Ctrl Enter"));
    }

    private static Card left(Form form) {
        Question story =
                form.longText(
                                "story",
                                "What happened?",
                                text(
                                        "At the end of break Nell stayed under the climbing frame and would not line"
                                                + " up. She has been attention-seeking all week. When Miss Calder sat down"
                                                + " beside her she held out her arm. There was a bruise, about 3 cm, yellow"
                                                + " at the edge, on the inside of the left forearm."),
                                4)
                        .hint("What was seen or heard, in plain words");
        Question words =
                form.childsWords(
                                "words",
                                "Nell’s own words",
                                text("It was the door. Kit says it was the door."))
                        .hint("As she said them. Never checked for wording");
        Question when = form.day("when", "When?", text("24 Nov 2026"), NOON, Sense.HAPPENED);
        Question time = form.timeOrWords("time", "At what time?", text("end of break"));
        Question where = form.text("where", "Where?", text("Playground, climbing frame"));
        Question teller =
                form.suggested(
                        "teller",
                        "Who told you?",
                        text("Miss Calder, teaching assistant"),
                        _ -> List.of());
        Question told =
                form.day(
                        "told-when",
                        "When did they tell you?",
                        text("Wed 25 Nov"),
                        NOON,
                        Sense.HAPPENED);
        return new Card(
                story, words, Columns.fields(when, time, where), Columns.fields(teller, told));
    }

    private static Card right(Form form) {
        var role = new SimpleObjectProperty<>("Victim");
        var told = new SimpleObjectProperty<>("Not yet");
        var decision = new SimpleObjectProperty<>("Seek advice");
        return new Card(
                form.choice(
                        "role",
                        "Role",
                        role,
                        FXCollections.observableArrayList("Victim", "Affected"),
                        w -> w),
                form.chips("told", "Parents told?", told, List.of("Yes", "Not yet"), w -> w),
                form.chips(
                                "decision",
                                "Decision and why",
                                decision,
                                List.of(
                                        "Seek advice",
                                        "Refer",
                                        "Early help",
                                        "Watch",
                                        "No further action"),
                                w -> w)
                        .hint("You can leave this until later today"),
                form.longText(
                        "why",
                        "Why?",
                        text("The bruise Mr Fenn saw yesterday. The reason given is Kit’s."),
                        2),
                form.passphrase("passphrase", "Passphrase", text("larch river copper")),
                form.check("alone", "Seen alone", new SimpleBooleanProperty(true)));
    }

    private static SimpleStringProperty text(String words) {
        return new SimpleStringProperty(words);
    }
}
