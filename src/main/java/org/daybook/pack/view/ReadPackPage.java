package org.daybook.pack.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.FilterChips;
import org.daybook.desk.Keys;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.daybook.pack.Chapter;
import org.daybook.pack.ReadThrough;
import org.jspecify.annotations.Nullable;

/** A file as it will go: what is read at the left, what stays behind at the right. */
public final class ReadPackPage implements Page {

    private static final double RAIL = 320;
    private static final String FIRST_CHAPTER = "chapter-1";

    /** As many chapters as are laid out at once; more come when the reader is near their end. */
    private static final int AT_ONCE = 12;

    private final ReadPackModel model;
    private final Sheet sheet = new Sheet("Read it before it leaves");
    private final VBox chapters = new VBox();
    private final List<ChapterCard> cards = new ArrayList<>();
    private final PassageForm form;
    private final VBox rail = new VBox();
    private int laidOut = AT_ONCE;

    /** Where the focus goes once the file has been read; empty where it stays. */
    private String focusNext = "";

    public ReadPackPage(ReadPackModel model) {
        this.model = model;
        this.form = new PassageForm(model.passage(), this::closeForm);
        Stylesheet.on(sheet);
        chapters.getStyleClass().add("chapters");
        rail.getStyleClass().add("chapters");
        Button open = Buttons.outlined("See the pages", model::openPack);
        open.setId("open-pack");
        sheet.belongsTo("Transfers, files out")
                .saying(
                        "Every word as the next school will get it. Select words with the mouse, or"
                                + " with Shift and the arrows, and say why they stay behind. Your own"
                                + " records stay as they are.")
                .actions(open)
                .content(
                        new FilterChips<>(
                                model.shownProperty(),
                                List.of(ReadPackModel.Shown.values()),
                                ReadPackModel.Shown::words),
                        Texts.receipt(model.newsProperty()),
                        Columns.rail(chapters, rail, RAIL))
                .foot(keys(), back());
        sheet.whenNearEnd(this::layOutMore);
        model.readProperty().subscribe(this::show);
        model.shownProperty().subscribe((_, _) -> layOut());
        model.askedProperty().subscribe((_, _) -> show(model.readProperty().get()));
        model.passage()
                .wordsProperty()
                .subscribe(words -> {
                    if (words.isEmpty()) {
                        takeFormAway();
                    }
                });
    }

    /** Names no child: it stands in the window's title. */
    @Override
    public String title() {
        return "A file to be read before it leaves";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        focusNext = FIRST_CHAPTER;
        model.refresh();
        if (!cards.isEmpty()) {
            sheet.focusOn(FIRST_CHAPTER);
        }
    }

    private Keys keys() {
        return new Keys()
                .shown("Shift and arrows", "select words")
                .on("Ctrl+M", "say why they stay behind", this::focusForm);
    }

    private Node back() {
        Button back = Buttons.text("To the transfer", model::toTheTransfer);
        back.setId("to-the-transfer");
        return back;
    }

    private void show(ReadThrough.@Nullable Read read) {
        if (read == null) {
            return;
        }
        sheet.title().setText(read.child().name() + ": read it before it leaves");
        layOut();
        rail.getChildren()
                .setAll(
                        new NamedCard(read.named(), this::take),
                        new PassagesCard(read.passages(), model::putBack),
                        new DocumentsCard(read.documents(), model));
        if (!focusNext.isEmpty()) {
            boolean there = rail.lookup("#" + focusNext) != null;
            sheet.focusOn(there ? focusNext : FIRST_CHAPTER);
            focusNext = "";
        }
    }

    /** In place where the same chapters stand there, so that the reader stays where she reads. */
    private void layOut() {
        List<Chapter> all = model.chapters();
        List<Chapter> now = all.subList(0, Math.min(laidOut, all.size()));
        while (cards.size() > now.size()) {
            cards.removeLast();
        }
        while (cards.size() < now.size()) {
            cards.add(new ChapterCard(cards.size() + 1, this::selected));
        }
        for (int at = 0; at < now.size(); at++) {
            cards.get(at).show(now.get(at));
        }
        if (all.isEmpty()) {
            chapters.getChildren().setAll(Texts.body("Nothing in this file names another child."));
        } else {
            // What stays is not taken out: it may have the focus.
            chapters.getChildren().retainAll(cards);
            chapters.getChildren()
                    .addAll(cards.subList(chapters.getChildren().size(), cards.size()));
        }
    }

    private void layOutMore() {
        if (laidOut < model.chapters().size()) {
            laidOut += AT_ONCE;
            layOut();
        }
    }

    private void selected(ChapterCard card) {
        card.selectionInto(model.passage());
        putForm(card.below());
    }

    /** A name from the list of those who are named. */
    private void take(String name, Pane below) {
        model.passage().take(name);
        putForm(below);
        form.requestFocus();
    }

    private void putForm(Pane below) {
        if (!below.getChildren().contains(form)) {
            takeFormAway();
            below.getChildren().add(form);
        }
    }

    private void takeFormAway() {
        if (form.getParent() instanceof Pane pane) {
            if (!focusTextAbove()) {
                focusNext = NamedCard.FIRST;
            }
            pane.getChildren().remove(form);
        }
    }

    /** Back to the text below which the form stands; false where it stands below a name. */
    private boolean focusTextAbove() {
        Optional<ChapterCard> above =
                cards.stream()
                        .filter(card -> card.below().getChildren().contains(form))
                        .findFirst();
        above.ifPresent(ChapterCard::focusText);
        return above.isPresent();
    }

    private void focusForm() {
        if (form.getParent() != null) {
            form.requestFocus();
        }
    }

    private void closeForm() {
        model.passage().clear();
    }
}
