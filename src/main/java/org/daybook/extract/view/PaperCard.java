package org.daybook.extract.view;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.PaperPages;
import org.daybook.desk.PaperView;
import org.daybook.desk.Texts;
import org.daybook.paper.PaperPreview.Picture;
import org.jspecify.annotations.Nullable;

/** The pages as they would be saved now. */
final class PaperCard extends Card {

    /** At which a page can be read beside the choices. */
    private static final double MOST_WIDE = 460;

    private final PaperPages preview;
    private final PaperView page = new PaperView(MOST_WIDE);

    PaperCard(ExtractModel model) {
        this.preview = model.preview();
        setId("paper");
        getStyleClass().add("extract-card");
        getChildren().addAll(heading(Texts.section("As it will be"), turning()), seen());
    }

    private Node seen() {
        preview.pictureProperty().subscribe(this::draw);
        page.accessibleTextProperty()
                .bind(
                        Bindings.format(
                                "Page %d of %d", preview.pageProperty(), preview.pagesProperty()));
        VBox frame = new VBox(page);
        frame.getStyleClass().add("extract-frame");
        return frame;
    }

    private void draw(@Nullable Picture picture) {
        if (picture != null) {
            page.show(picture);
        }
    }

    private Node turning() {
        Label where = Texts.small("");
        where.setId("page-of");
        where.textProperty()
                .bind(
                        Bindings.when(preview.pagesProperty().isEqualTo(0))
                                .then("Drawing the pages")
                                .otherwise(
                                        Bindings.format(
                                                "Page %d of %d",
                                                preview.pageProperty(), preview.pagesProperty())));
        Button back = Buttons.low(Buttons.outlined("Previous", preview::previous));
        Button on = Buttons.low(Buttons.outlined("Next", preview::next));
        back.setId("previous-page");
        on.setId("next-page");
        back.setAccessibleText("Previous page");
        on.setAccessibleText("Next page");
        back.disableProperty().bind(preview.pageProperty().lessThan(2));
        on.disableProperty()
                .bind(preview.pageProperty().greaterThanOrEqualTo(preview.pagesProperty()));
        FlowPane line = new FlowPane(where, back, on);
        line.getStyleClass().add("extract-turning");
        return line;
    }
}
