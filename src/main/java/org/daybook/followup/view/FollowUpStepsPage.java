package org.daybook.followup.view;

import java.time.Clock;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.daybook.children.Child;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.Flow;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.daybook.followup.Step;
import org.jspecify.annotations.Nullable;

/** One thing that is followed up: where it stands, its steps, its log. */
public final class FollowUpStepsPage implements Page {

    private final FollowUpStepsModel model;
    private final Clock clock;
    private final Sheet sheet = new Sheet("");
    private final VBox band = new VBox();
    private final VBox left = new VBox();
    private final VBox right = new VBox();

    public FollowUpStepsPage(FollowUpStepsModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        Stylesheet.on(sheet);
        band.getStyleClass().add("standing-column");
        sheet.belongsTo("Followed up")
                .actions(Buttons.outlined("All that is followed up", model::all))
                .content(band, Columns.of(24, left, right));
        model.faceProperty().subscribe(this::show);
        model.openedProperty().subscribe((_, _) -> show(model.faceProperty().get()));
    }

    /** Names no child: it stands in the window's title. */
    @Override
    public String title() {
        return "Followed up, step by step";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.refresh();
    }

    private void show(@Nullable FollowUpFace face) {
        if (face == null) {
            return;
        }
        Optional<Step> opened = model.openedProperty().get();
        sheet.title().setText(face.title());
        sheet.saying(face.saying());
        band.getChildren().setAll(children(face), new StandingBand(face.standing()));
        WayCard way = new WayCard(model, clock, face, opened);
        LinesCard log = new LinesCard(model, clock, face, opened);
        left.getChildren().setAll(way);
        right.getChildren().setAll(log);
        Platform.runLater(() -> focus(opened, way, log));
    }

    private Node children(FollowUpFace face) {
        Flow names = new Flow();
        for (Child child : face.children()) {
            Hyperlink name = Buttons.link(child.name(), () -> model.openFile(child.id()));
            names.getChildren().addAll(name, Texts.second(child.yearAndClass()));
        }
        names.getStyleClass().add("whose");
        return names;
    }

    /** The next deed has the focus, and the page still begins with what it is. */
    private void focus(Optional<Step> opened, WayCard way, LinesCard log) {
        if (opened.equals(Optional.of(Step.NOTE))) {
            log.focusForm();
        } else {
            way.focusNext();
            if (opened.isEmpty()) {
                sheet.show(sheet.title());
            }
        }
    }
}
