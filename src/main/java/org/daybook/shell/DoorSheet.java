package org.daybook.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.desk.Card;
import org.daybook.desk.Look;
import org.daybook.desk.Texts;

/** One calm column in the middle of the paper: the shape of every page before the passphrase. */
final class DoorSheet extends BorderPane {

    /** Below this many em there is no room beside the column; what stands aside goes under it. */
    private static final double ASIDE_FROM = 88;

    private final Look look;
    private final VBox column = new VBox();
    private final StackPane middle = new StackPane(column);
    private final HBox foot;
    private Optional<Card> aside = Optional.empty();
    private boolean isUnder;

    /**
     * @param school as it stands at the door; may be empty
     */
    DoorSheet(Look look, String school) {
        this.look = look;
        getStyleClass().add("door");
        ShellSheet.dress(this);
        Label name = Texts.section("Daybook");
        Label whose = Texts.second(school);
        whose.setId("door-school");
        HBox brand = new HBox(name, whose);
        brand.getStyleClass().add("door-brand");
        setTop(brand);
        column.getStyleClass().add("door-column");
        middle.getStyleClass().add("door-middle");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("door-scroll");
        setCenter(scroll);
        Label stays =
                Texts.small(
                        "Everything stays on this computer. If it is lost or stolen, the records cannot be read"
                                + " without the passphrase.");
        foot = new HBox(stays);
        foot.getStyleClass().add("door-foot");
        setBottom(foot);
    }

    void show(Node... nodes) {
        column.getChildren().setAll(nodes);
        if (isUnder) {
            aside.ifPresent(column.getChildren()::add);
            column.getChildren().add(foot);
        }
    }

    /** A card in the lower right corner, for whoever does not want what the column offers. */
    void aside(Card card) {
        card.getStyleClass().add("door-aside");
        aside = Optional.of(card);
        middle.getChildren().add(card);
        StackPane.setAlignment(card, javafx.geometry.Pos.BOTTOM_RIGHT);
    }

    @Override
    protected void layoutChildren() {
        boolean under =
                getWidth() < ASIDE_FROM * Look.ROOT_SIZE * look.textSizeProperty().get() / 100.0;
        if (under != isUnder) {
            isUnder = under;
            aside.ifPresent(this::moveAside);
            moveFoot();
        }
        super.layoutChildren();
    }

    /** Large letters need the whole height for the column. */
    private void moveFoot() {
        if (isUnder) {
            setBottom(null);
            column.getChildren().add(foot);
        } else {
            column.getChildren().remove(foot);
            setBottom(foot);
        }
    }

    private void moveAside(Card card) {
        middle.getChildren().remove(card);
        column.getChildren().remove(card);
        (isUnder ? column : middle).getChildren().add(card);
    }
}
