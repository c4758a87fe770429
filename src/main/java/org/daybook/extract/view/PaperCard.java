package org.daybook.extract.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Mark;
import org.daybook.desk.PaperPages;
import org.daybook.desk.PaperView;
import org.daybook.desk.Texts;
import org.daybook.paper.PaperPreview.Picture;
import org.jspecify.annotations.Nullable;

/** The pages as they would be saved now, what to read again, and what is left out. */
final class PaperCard extends Card {

    /** At which a page can be read beside the choices. */
    private static final double MOST_WIDE = 460;

    private final PaperPages preview;
    private final PaperView page = new PaperView(MOST_WIDE);
    private final VBox facts = new VBox();

    PaperCard(ExtractModel model) {
        this.preview = model.preview();
        setId("paper");
        facts.getStyleClass().add("extract-facts");
        getStyleClass().add("extract-card");
        getChildren().addAll(Texts.section("As it will be"), seen(), turning(), facts);
    }

    void show(ExtractFace face) {
        facts.getChildren().clear();
        if (!face.caution().isEmpty()) {
            Label caution = Texts.small(face.caution());
            caution.setId("caution");
            HBox line = Mark.before(Mark.Shape.DUE_SOON, caution);
            line.getStyleClass().add("caution");
            facts.getChildren().add(line);
        }
        facts.getChildren().add(Texts.cardTitle("Left out"));
        facts.getChildren().addAll(leftOut(face.leftOut()));
    }

    private static List<HBox> leftOut(List<String> lines) {
        return lines.stream()
                .map(line -> Mark.before(Mark.Shape.ENDED, Texts.small(line)))
                .toList();
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
        FlowPane line = new FlowPane(back, on, where);
        line.getStyleClass().add("extract-turning");
        return line;
    }
}
