package org.daybook.pack.view;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Flow;
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
    private final FileChoice files;
    private final PaperTurning paper;
    private final VBox saving = new VBox();
    private final VBox facts = new VBox();

    PackCard(PackModel model, FileChoice files) {
        this.model = model;
        this.files = files;
        PaperPages preview = model.preview();
        this.paper = new PaperTurning(preview, " of the pack");
        Label pages = Texts.small("");
        pages.textProperty()
                .bind(
                        Bindings.when(preview.pagesProperty().isEqualTo(0))
                                .then("")
                                .otherwise(preview.pagesProperty().asString().concat(" pages")));
        facts.getStyleClass().add("pack-facts");
        saving.getStyleClass().add("pack-facts");
        getStyleClass().add("pack-card");
        setId("pack");
        getChildren()
                .addAll(
                        heading(Texts.section("The pack"), pages),
                        paper.seen(MOST_WIDE),
                        turning(),
                        deeds(),
                        saving,
                        messages(),
                        facts);
        Stylesheet.on(this);
        model.faceProperty().subscribe(this::show);
        model.savingProperty().subscribe(this::showSaving);
    }

    private Node turning() {
        Flow line = new Flow(paper.previous(), paper.next(), paper.where());
        line.getStyleClass().add("pack-deeds");
        return line;
    }

    private Node deeds() {
        Button open = Buttons.low(Buttons.outlined("Open the pack", model::open));
        open.setId("open-pack");
        Button read = Buttons.low(Buttons.outlined("Read and withhold", model::readThrough));
        read.setId("read-pack");
        Button save = Buttons.low(Buttons.outlined("Save the pack...", model::askToSave));
        save.setId("save-pack");
        save.visibleProperty().bind(model.savingProperty().isNull());
        save.managedProperty().bind(save.visibleProperty());
        Flow line = new Flow(open, read, save);
        line.getStyleClass().add("pack-deeds");
        return line;
    }

    private void showSaving(@Nullable SaveModel wish) {
        saving.getChildren().clear();
        if (wish != null) {
            wish.asksWhere(() ->
                    files.saveFile(this, "Save the pack", model.fileName(), FileChoice.Kind.PDF));
            SaveForm form = new SaveForm(wish, model::closeSaving);
            saving.getChildren().setAll(form);
            Platform.runLater(form::requestFocus);
        }
    }

    private Node messages() {
        Label news = Texts.receipt(model.newsProperty());
        news.setId("pack-news");
        return new Form(model.problems()).of(news, new PassphraseOnce(model));
    }

    private void show(@Nullable PackFace face) {
        if (face == null) {
            return;
        }
        facts.getChildren().clear();
        if (!face.caution().isEmpty()) {
            HBox caution = Mark.before(Mark.Shape.DUE_SOON, Texts.small(face.caution()));
            caution.getStyleClass().add("caution");
            facts.getChildren().add(caution);
        }
        if (!face.saved().isEmpty()) {
            facts.getChildren().addAll(Texts.cardTitle("Saved before"), saved(face.saved()));
        }
        Rows rows = new Rows();
        rows.getStyleClass().add("held");
        rows.show(face.contents().checklist().stream().map(PackCard::row).toList());
        facts.getChildren().addAll(Texts.cardTitle("In this pack"), rows);
    }

    private Node saved(List<PackFace.SavedFace> packs) {
        Rows rows = new Rows();
        rows.getStyleClass().add("held");
        rows.setId("saved-packs");
        rows.show(packs.stream().map(this::row).toList());
        return rows;
    }

    private Node row(PackFace.SavedFace saved) {
        VBox words = new VBox(Texts.small(saved.title()), Texts.caption(saved.detail()));
        saved.checkNumber()
                .map(number -> Texts.caption("Check number for their lead: " + number))
                .ifPresent(words.getChildren()::add);
        HBox.setHgrow(words, Priority.ALWAYS);
        Hyperlink look = Buttons.link("Look at it", () -> model.look(saved.pack()));
        look.setAccessibleText("Look at " + saved.title());
        look.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(words, look);
        row.getStyleClass().add("held-row");
        return row;
    }

    private static Node row(Held held) {
        Label what = Texts.small(held.what());
        Label why = Texts.caption(held.why().isEmpty() ? held.answer().words() : held.why());
        VBox words = new VBox(what, why);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(new Mark(shape(held.answer()), held.answer().words()), words);
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
