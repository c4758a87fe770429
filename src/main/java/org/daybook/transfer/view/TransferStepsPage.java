package org.daybook.transfer.view;

import java.time.Clock;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;
import org.daybook.transfer.view.TransferParts.PackParts;
import org.jspecify.annotations.Nullable;

/** One file on its way: clock, steps and log, and what the room of packs lends. */
public final class TransferStepsPage implements Page {

    private final TransferStepsModel model;
    private final Clock clock;
    private final Sheet sheet = new Sheet("");
    private final PackParts pack;
    private final VBox band = new VBox();
    private final VBox left = new VBox();
    private final VBox middle = new VBox();

    public TransferStepsPage(TransferStepsModel model, PackParts pack, Clock clock) {
        this.model = model;
        this.clock = clock;
        this.pack = pack;
        Stylesheet.on(sheet);
        middle.getStyleClass().add("card-column");
        sheet.belongsTo("Transfers, files out")
                .actions(Buttons.outlined("All files out", model::all))
                .content(band, Columns.of(22, left, middle, pack.card().node()));
        model.faceProperty().subscribe(this::show);
        model.openedProperty().subscribe((_, _) -> show(model.faceProperty().get()));
        model.whenChanged(this::refreshPack);
        pack.card().whenChanged(model::refresh);
        pack.dayOne().whenChanged(model::refresh);
    }

    /** Names no child: it stands in the window's title. */
    @Override
    public String title() {
        return "A file on its way";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.refresh();
        refreshPack();
    }

    private void refreshPack() {
        pack.card().refresh();
        pack.dayOne().refresh();
    }

    private void show(@Nullable TransferFace face) {
        if (face == null) {
            return;
        }
        Opened opened = model.openedProperty().get();
        sheet.title().setText(face.title());
        sheet.saying(face.saying());
        band.getChildren().setAll(new ClockBand(face.clock()));
        StepsCard steps = new StepsCard(model, clock, face, opened, pack::save);
        LogCard log = new LogCard(model, clock, face, opened);
        left.getChildren().setAll(steps);
        middle.getChildren().setAll(new ReceiptCard(face.receipt()), pack.dayOne().node(), log);
        Platform.runLater(() -> {
            switch (opened) {
                case Opened.CallOrLetter _ -> log.focusForm();
                case Opened.OfStep _ -> steps.focusNext();
                case Opened.Nothing _ -> focusWithoutMoving(steps);
            }
        });
    }

    /** The next deed has the focus, and the page still begins with whose file it is. */
    private void focusWithoutMoving(StepsCard steps) {
        steps.focusNext();
        sheet.show(sheet.title());
    }
}
