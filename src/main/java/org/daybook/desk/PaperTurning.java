package org.daybook.desk;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.paper.PaperPreview.Picture;
import org.jspecify.annotations.Nullable;

/**
 * The pieces with which one looks through a paper: a page in its frame, where one is, and the two
 * buttons. The card that has them lays them out.
 */
public final class PaperTurning {

    private final PaperPages pages;
    private final String whose;

    /**
     * @param whose said after "Page 2 of 9" and "Next page" to who cannot see the card: " of the
     *     pack"; may be empty
     */
    public PaperTurning(PaperPages pages, String whose) {
        this.pages = pages;
        this.whose = whose;
    }

    /**
     * @param mostWide in pixels
     */
    public Node seen(double mostWide) {
        PaperView page = new PaperView(mostWide);
        pages.pictureProperty().subscribe(picture -> draw(page, picture));
        page.accessibleTextProperty().bind(pageOf().concat(whose));
        VBox frame = new VBox(page);
        frame.getStyleClass().add("paper-frame");
        return frame;
    }

    /** "Page 2 of 9". */
    public Label where() {
        Label where = Texts.small("");
        where.setId("page-of");
        where.textProperty()
                .bind(
                        Bindings.when(pages.pagesProperty().isEqualTo(0))
                                .then("Drawing the pages")
                                .otherwise(pageOf()));
        return where;
    }

    public Button previous() {
        Button previous = Buttons.low(Buttons.outlined("Previous", pages::previous));
        previous.setId("previous-page");
        previous.setAccessibleText("Previous page" + whose);
        previous.disableProperty().bind(pages.pageProperty().lessThan(2));
        return previous;
    }

    public Button next() {
        Button next = Buttons.low(Buttons.outlined("Next", pages::next));
        next.setId("next-page");
        next.setAccessibleText("Next page" + whose);
        next.disableProperty()
                .bind(pages.pageProperty().greaterThanOrEqualTo(pages.pagesProperty()));
        return next;
    }

    private StringExpression pageOf() {
        return Bindings.format("Page %d of %d", pages.pageProperty(), pages.pagesProperty());
    }

    private static void draw(PaperView page, @Nullable Picture picture) {
        if (picture != null) {
            page.show(picture);
        }
    }
}
