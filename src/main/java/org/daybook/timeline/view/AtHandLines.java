package org.daybook.timeline.view;

import java.util.List;
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
        model.atHand().subscribe(one -> one.ifPresentOrElse(this::show, this::hint));
    }

    private void hint() {
        getChildren()
                .setAll(
                        List.of(
                                Texts.caption(
                                        "Arrow keys go from mark to mark, Enter opens the entry"
                                                + " below. Plus and minus zoom.")));
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
