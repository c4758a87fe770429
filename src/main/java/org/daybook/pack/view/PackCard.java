package org.daybook.pack.view;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Form;
import org.daybook.desk.Mark;
import org.daybook.desk.PaperPages;
import org.daybook.desk.PaperTurning;
import org.daybook.desk.Rows;
import org.daybook.desk.Texts;
import org.daybook.pack.Held;
import org.jspecify.annotations.Nullable;

/** The pack as it would be saved now: its pages, what is in it and what is not, and the saving. */
final class PackCard extends Card {

    /** At which a page can be read in a card. */
    private static final double MOST_WIDE = 340;

    private final PackModel model;
    private final PaperTurning paper;
    private final VBox facts = new VBox();
    private final Button save;

    PackCard(PackModel model, Runnable savePack) {
        this.model = model;
        PaperPages preview = model.preview();
        this.paper = new PaperTurning(preview, " of the pack");
        Label pages = Texts.small("");
        pages.textProperty()
                .bind(
                        Bindings.when(preview.pagesProperty().isEqualTo(0))
                                .then("")
                                .otherwise(preview.pagesProperty().asString().concat(" pages")));
        save = Buttons.outlined("Save the pack...", savePack);
        save.setId("save-pack");
        save.disableProperty().bind(model.savingProperty());
        facts.getStyleClass().add("pack-facts");
        getStyleClass().add("pack-card");
        setId("pack");
        getChildren()
                .addAll(
                        heading(Texts.section("The pack"), pages),
                        paper.seen(MOST_WIDE),
                        turning(),
                        messages(),
                        facts);
        Stylesheet.on(this);
        model.faceProperty().subscribe(this::show);
    }

    private void show(@Nullable PackFace face) {
        if (face == null) {
            return;
        }
        Rows rows = new Rows();
        rows.getStyleClass().add("held");
        rows.show(face.contents().checklist().stream().map(PackCard::row).toList());
        facts.getChildren().clear();
        if (!face.caution().isEmpty()) {
            HBox caution = new HBox(new Mark(Mark.Shape.DUE_SOON, ""), Texts.small(face.caution()));
            caution.getStyleClass().add("caution");
            facts.getChildren().add(caution);
        }
        if (!face.lastPack().isEmpty()) {
            facts.getChildren().add(Texts.small(face.lastPack()));
        }
        facts.getChildren().add(rows);
    }

    private Node turning() {
        FlowPane buttons = new FlowPane(paper.previous(), paper.next(), save);
        buttons.getStyleClass().add("pack-deeds");
        return new VBox(8, paper.where(), buttons);
    }

    private Node messages() {
        Label news = Texts.small("");
        news.setId("pack-news");
        news.getStyleClass().add("ok-text");
        news.textProperty().bind(model.newsProperty());
        news.visibleProperty().bind(news.textProperty().isNotEmpty());
        news.managedProperty().bind(news.visibleProperty());
        Label plain =
                Texts.caption(
                        "The PDF is not locked: whoever has the file can read it. Its name and title"
                                + " carry the pack’s number only.");
        return new Form(model.problems()).of(news, plain);
    }

    private static Node row(Held held) {
        Label what = Texts.small(held.what());
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Label why = Texts.caption(held.why().isEmpty() ? held.answer().words() : held.why());
        why.getStyleClass().add("held-why");
        HBox row = new HBox(new Mark(shape(held.answer())), what, why);
        row.getStyleClass().add("held-row");
        return row;
    }

    private static Mark.Shape shape(Held.Answer answer) {
        return switch (answer) {
            case INCLUDED -> Mark.Shape.DONE;
            case NOT_HELD -> Mark.Shape.NOT_KNOWN;
            case WITHHELD -> Mark.Shape.ENDED;
        };
    }
}
