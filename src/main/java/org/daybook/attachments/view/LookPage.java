package org.daybook.attachments.view;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.daybook.attachments.Attachment;
import org.daybook.desk.Buttons;
import org.daybook.desk.Dialogs;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Flow;
import org.daybook.desk.Keys;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/** A file, looked at inside the program. */
public final class LookPage implements Page {

    private static final int MOST_ROWS = 30;

    private final LookModel model;
    private final FileChoice files;
    private final Sheet sheet = new Sheet("");
    private final VBox area = new VBox();
    private final PixelView pixels = new PixelView();
    private final Button save;
    private final Flow turning;

    public LookPage(LookModel model, FileChoice files) {
        this.model = model;
        this.files = files;
        this.save = Buttons.outlined("Save a copy", this::askToSave);
        this.turning = turning();
        save.setId("save-copy");
        area.getStyleClass().add("look-area");
        AttachmentsPart.dress(sheet);
        sheet.title().textProperty().bind(model.attachment().map(LookPage::name));
        sheet.saying().textProperty().bind(model.attachment().map(LookPage::facts));
        Label saved = Texts.body("");
        saved.textProperty().bind(model.said());
        saved.visibleProperty().bind(model.said().isNotEmpty());
        saved.managedProperty().bind(saved.visibleProperty());
        sheet.actions(save).content(saved, turning, area).foot(keys(), back());
        model.shown().subscribe(this::show);
    }

    @Override
    public String title() {
        return "A file of an entry";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.arrive();
        sheet.focusOn("back");
    }

    @Override
    public void leaving() {
        model.leave();
    }

    private static String name(Optional<Attachment> attachment) {
        return attachment.map(Attachment::shownName).orElse("A file");
    }

    private static String facts(Optional<Attachment> attachment) {
        return attachment
                .map(one -> FileWords.kind(one) + ". " + FileWords.added(one) + ".")
                .orElse("");
    }

    private Keys keys() {
        return new Keys()
                .hidden("Page_Down", model::nextPage)
                .hidden("Page_Up", model::previousPage)
                .hidden("Esc", model::back);
    }

    private Node back() {
        Button back = Buttons.text("Back", model::back);
        back.setId("back");
        return Buttons.withKey(back, "Esc");
    }

    private Flow turning() {
        Button before = turnTo("Page before", "Page Up", model::previousPage);
        Button next = turnTo("Next page", "Page Down", model::nextPage);
        Button turn = Buttons.low(Buttons.outlined("Turn it", pixels::turn));
        before.setId("page-before");
        next.setId("next-page");
        turn.setId("turn");
        Label where = Texts.body("");
        where.textProperty().bind(Bindings.format("Page %d of %d", model.page(), model.pages()));
        for (Node each : new Node[] {before, where, next}) {
            each.visibleProperty().bind(model.pages().greaterThan(1));
            each.managedProperty().bind(each.visibleProperty());
        }
        before.disableProperty().bind(model.page().lessThanOrEqualTo(1));
        next.disableProperty().bind(model.page().greaterThanOrEqualTo(model.pages()));
        Flow line = new Flow(before, where, next, turn);
        line.getStyleClass().add("page-turning");
        return line;
    }

    private static Button turnTo(String words, String key, Runnable action) {
        return Buttons.withKey(Buttons.low(Buttons.outlined(words, action)), key);
    }

    private void show(Shown shown) {
        boolean drawn = shown instanceof Shown.Pixels;
        turning.setVisible(drawn);
        turning.setManaged(drawn);
        switch (shown) {
            case Shown.Waiting _ -> {
                pixels.clear();
                area.getChildren().clear();
            }
            case Shown.Nothing(String sentence) -> area.getChildren().setAll(nothing(sentence));
            case Shown.Pixels page -> {
                pixels.show(page);
                pixels.setAccessibleText(
                        model.pages().get() > 0
                                ? "Page %d of %d".formatted(model.page().get(), model.pages().get())
                                : "The picture");
                area.getChildren().setAll(pixels);
                if (!page.note().isEmpty()) {
                    area.getChildren().addFirst(Texts.small(page.note()));
                }
            }
            case Shown.Words(String text, boolean cut) -> words(text, cut);
        }
    }

    private static Node nothing(String sentence) {
        Node line = Mark.before(Mark.Shape.NOT_KNOWN, Texts.body(sentence));
        line.setId("not-shown");
        return line;
    }

    private void words(String text, boolean cut) {
        TextArea words = new TextArea(text);
        words.setEditable(false);
        words.setWrapText(true);
        words.setPrefRowCount(Math.clamp(text.lines().count() + 1, 6, MOST_ROWS));
        words.setId("looked-text");
        words.getStyleClass().add("looked-text");
        words.setAccessibleText("What the file says");
        area.getChildren().setAll(words);
        if (cut) {
            area.getChildren()
                    .addFirst(
                            Texts.small(
                                    "The first 100,000 letters. The file goes on: save a copy to"
                                            + " read it all."));
        }
    }

    private void askToSave() {
        model.attachment().get().ifPresent(this::askToSave);
    }

    private void askToSave(Attachment attachment) {
        Dialogs.ask(
                        sheet,
                        FileWords.SAVE_QUESTION,
                        FileWords.SAVE_CONSEQUENCE,
                        "Choose where",
                        "Not now")
                .then(() ->
                        files.saveFile(
                                        sheet,
                                        "Save a copy",
                                        attachment.outsideName(),
                                        FileChoice.Kind.ANY)
                                .ifPresent(to ->
                                        model.save(
                                                to,
                                                refusal ->
                                                        area.getChildren()
                                                                .addFirst(nothing(refusal)))));
    }
}
