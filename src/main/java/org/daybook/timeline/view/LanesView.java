package org.daybook.timeline.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.daybook.desk.Texts;
import org.daybook.timeline.Lane;

/** The picture with the names of its lanes, which stay when it is scrolled sideways. */
final class LanesView extends HBox {

    private static final double NAMES_EM = 8;

    private final TimelineModel model;
    private final PicturePane picture;
    private final Pane names = new Pane();
    private final ScrollPane scroll;

    LanesView(TimelineModel model) {
        this.model = model;
        this.picture = new PicturePane(model);
        this.scroll = new ScrollPane(picture);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(0);
        scroll.getStyleClass().add("lanes-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("lanes");
        getChildren().addAll(names, scroll);
        picture.whenDrawn(this::name);
        // The latest is what is wanted first, where not all of it has room.
        scroll.setHvalue(1);
    }

    private void name() {
        double em = picture.em();
        List<Lane> lanes = model.sight().get().map(one -> one.lanes().lanes()).orElse(List.of());
        names.getChildren().clear();
        for (int lane = 0; lane < lanes.size(); lane++) {
            Label name = Texts.small(lanes.get(lane).name());
            name.setWrapText(false);
            name.relocate(0, picture.heights().top(lane) + 0.4 * em);
            names.getChildren().add(name);
        }
        names.setMinSize(NAMES_EM * em, picture.heights().all());
        boolean wider = picture.minWidth(-1) > scroll.getWidth();
        double height = picture.heights().all() + (wider ? em : 0);
        scroll.setMinHeight(height);
        scroll.setPrefHeight(height);
    }
}
