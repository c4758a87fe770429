package org.daybook.pack.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Flow;
import org.daybook.desk.Keys;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.PaperTurning;
import org.daybook.desk.Rows;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.daybook.paper.PaperPreview.Bookmark;

/** A whole pack to leaf through, large enough to read, with its parts beside it. */
public final class PackPage implements Page {

    /** About as wide as A4 on an ordinary screen. */
    private static final double MOST_WIDE = 780;

    private static final double RAIL = 272;

    private final PackPagesModel model;
    private final Sheet sheet;
    private final Rows parts = new Rows();

    public PackPage(PackPagesModel model) {
        this.model = model;
        this.sheet = new Sheet(model.title());
        Stylesheet.on(sheet);
        PaperTurning paper = new PaperTurning(model.pages(), " of the pack");
        sheet.belongsTo("Transfers, files out")
                .content(fault(), Columns.rail(new VBox(paper.seen(MOST_WIDE)), rail(paper), RAIL))
                .foot(keys(), back());
        sheet.saying().textProperty().bind(model.sayingProperty());
        model.pages().bookmarks().subscribe(() -> show(model.pages().bookmarks()));
    }

    @Override
    public String title() {
        return "A pack";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.refresh();
        sheet.focusOn("next-page");
    }

    private Keys keys() {
        return new Keys()
                .hidden("Page_Down", model.pages()::next)
                .shown("Page Down", "next page")
                .hidden("Page_Up", model.pages()::previous)
                .shown("Page Up", "page before")
                .hidden("Esc", model::back);
    }

    private Node back() {
        Button back = Buttons.text("Back", model::back);
        back.setId("back");
        return Buttons.withKey(back, "Esc");
    }

    private Node fault() {
        Label sentence = Texts.body("");
        sentence.textProperty().bind(model.faultProperty());
        HBox line = Mark.before(Mark.Shape.LATE, sentence);
        line.setId("pack-fault");
        line.visibleProperty().bind(sentence.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Node rail(PaperTurning paper) {
        Flow turning = new Flow(paper.previous(), paper.next());
        turning.getStyleClass().add("pack-deeds");
        parts.getStyleClass().add("held");
        parts.setId("pack-parts");
        return Card.titled("Pages", paper.where(), turning, parts);
    }

    private void show(List<Bookmark> bookmarks) {
        parts.show(bookmarks.stream().map(this::row).toList());
    }

    private Node row(Bookmark bookmark) {
        Hyperlink part = Buttons.link(bookmark.words(), () -> model.pages().go(bookmark.page()));
        part.setWrapText(true);
        HBox.setHgrow(part, Priority.ALWAYS);
        part.setMaxWidth(Double.MAX_VALUE);
        Label page = Texts.caption(String.valueOf(bookmark.page()));
        page.setMinWidth(Label.USE_PREF_SIZE);
        part.setAccessibleText(bookmark.words() + ", page " + bookmark.page());
        HBox row = new HBox(part, page);
        row.getStyleClass().add("held-row");
        return row;
    }
}
