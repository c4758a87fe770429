package org.daybook.timeline.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Texts;
import org.daybook.timeline.Moment;

/** What the reader has come to in the picture, in words, each entry to be opened. */
final class AtHandLines extends VBox {

    /** More than this is better read after coming closer. */
    private static final int MOST = 6;

    private final TimelineModel model;

    AtHandLines(TimelineModel model) {
        this.model = model;
        setId("lanes-at-hand");
        getStyleClass().add("at-hand");
        visibleProperty().bind(model.atHand().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
        model.atHand().subscribe(one -> one.ifPresent(this::show));
    }

    private void show(TimelineModel.AtHand one) {
        List<Moment> moments = one.moments();
        getChildren().clear();
        if (moments.isEmpty()) {
            getChildren().add(Texts.small(one.words()));
        }
        moments.stream().limit(MOST).map(this::line).forEach(getChildren()::add);
        if (moments.size() > MOST) {
            getChildren()
                    .add(
                            Texts.caption(
                                    "And %d more here. Press plus to come closer."
                                            .formatted(moments.size() - MOST)));
        }
    }

    private Node line(Moment one) {
        String said = StopWords.said(one);
        return one.entry()
                .<Node>map(entry -> {
                    Hyperlink link = Buttons.link(said, () -> model.open(entry));
                    link.setWrapText(true);
                    link.getStyleClass().add("at-hand-link");
                    return link;
                })
                .orElseGet(() -> Texts.small(said));
    }
}
