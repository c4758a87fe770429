package org.daybook.pack.view;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Days;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.DeedForm;
import org.daybook.desk.Flow;
import org.daybook.desk.Mark;
import org.daybook.desk.Rows;
import org.daybook.desk.Texts;
import org.daybook.pack.DocumentFate;

/** The documents of a file: which go, which stay behind and why. */
final class DocumentsCard extends Card {

    private final ReadPackModel model;

    DocumentsCard(List<DocumentFate> documents, ReadPackModel model) {
        super(Texts.section("Documents"));
        this.model = model;
        setId("documents");
        if (documents.isEmpty()) {
            getChildren().add(Texts.small("No document belongs to this file."));
            return;
        }
        Rows rows = new Rows();
        rows.getStyleClass().add("held");
        rows.show(documents.stream().map(this::row).toList());
        getChildren().add(rows);
    }

    private Node row(DocumentFate one) {
        VBox words =
                new VBox(
                        Texts.strong(one.document().name()),
                        Texts.caption(
                                one.document().kind()
                                        + ", "
                                        + one.document().size()
                                        + ", entry of "
                                        + Days.typed(one.entry().day())),
                        Texts.small(inWords(one)));
        if (one.document().id().equals(model.askedProperty().get())) {
            words.getChildren().add(form(one));
        } else {
            words.getChildren().add(deeds(one));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(mark(one), words);
        row.getStyleClass().add("held-row");
        return row;
    }

    private Node deeds(DocumentFate one) {
        Hyperlink look = Buttons.link("Look at it", () -> model.look(one.document().id()));
        look.setAccessibleText("Look at " + one.document().name());
        Flow deeds = new Flow(look);
        deeds.getStyleClass().add("pack-deeds");
        if (one.goes()) {
            Hyperlink withhold =
                    Buttons.link(
                            "Withhold it", () -> model.askedProperty().set(one.document().id()));
            withhold.setAccessibleText("Withhold " + one.document().name());
            deeds.getChildren().add(withhold);
        }
        if (one.fate() == DocumentFate.Fate.WITHHELD) {
            Hyperlink go = Buttons.link("Let it go", () -> model.letGo(one.document().id()));
            go.setAccessibleText("Let go: " + one.document().name());
            deeds.getChildren().add(go);
        }
        return deeds;
    }

    private Node form(DocumentFate one) {
        DocumentModel answers = model.document(one.document().id());
        DeedForm form = new DeedForm(answers, "Withhold it", () -> model.askedProperty().set(null));
        form.laid(
                form.ask()
                        .text("why", "Why does it stay behind?", answers.whyProperty())
                        .hint("The next lead reads it; the name is not told"));
        Platform.runLater(form::requestFocus);
        return form;
    }

    private static Mark mark(DocumentFate one) {
        if (!one.named().isEmpty()) {
            return new Mark(Mark.Shape.DUE_SOON, "goes, names another child");
        }
        return switch (one.fate()) {
            case GOES -> new Mark(Mark.Shape.DONE, "goes");
            case GOES_UNREAD -> new Mark(Mark.Shape.DUE_SOON, "goes, not read");
            case WITHHELD -> new Mark(Mark.Shape.ENDED, "withheld");
            case HOLDS_WITHHELD_WORDS -> new Mark(Mark.Shape.LATE, "stays behind");
        };
    }

    private static String inWords(DocumentFate one) {
        return switch (one.fate()) {
            case GOES -> "Goes with the file." + named(one.named());
            case GOES_UNREAD ->
                    "Goes with the file."
                            + named(one.named())
                            + " Daybook cannot read all that is in it: look whether it names"
                            + " another child or holds words that you have withheld.";
            case WITHHELD -> "Stays behind: " + one.why();
            case HOLDS_WITHHELD_WORDS ->
                    "Stays behind: "
                            + one.why()
                            + " Bars cannot be drawn into it; ask for a version without them, or put"
                            + " the words back.";
        };
    }

    private static String named(List<String> names) {
        return names.isEmpty()
                ? ""
                : " Another child is named in it: “"
                        + String.join("”, “", names)
                        + "”. Withhold it, unless the next school needs that.";
    }
}
