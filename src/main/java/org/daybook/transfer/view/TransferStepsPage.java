package org.daybook.transfer.view;

import java.time.Clock;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;
import org.jspecify.annotations.Nullable;

/** One file on its way: clock, steps, log, and the pack as it would be saved now. */
public final class TransferStepsPage implements Page {

    private final TransferStepsModel model;
    private final Clock clock;
    private final FileChoice files;
    private final Sheet sheet = new Sheet("");
    private final PackCard pack;
    private final VBox band = new VBox();
    private final VBox left = new VBox();
    private final VBox middle = new VBox();

    public TransferStepsPage(TransferStepsModel model, FileChoice files, Clock clock) {
        this.model = model;
        this.clock = clock;
        this.files = files;
        this.pack = new PackCard(model, this::savePack);
        Stylesheet.on(sheet);
        middle.getStyleClass().add("card-column");
        sheet.belongsTo("Transfers, files out")
                .actions(Buttons.outlined("All files out", model::all))
                .content(band, Columns.of(22, left, middle, pack));
        model.faceProperty().subscribe(this::show);
        model.openedProperty().subscribe((_, _) -> show(model.faceProperty().get()));
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
    }

    private void show(@Nullable TransferFace face) {
        if (face == null) {
            return;
        }
        Opened opened = model.openedProperty().get();
        sheet.title().setText(face.title());
        sheet.saying(face.saying());
        band.getChildren().setAll(new ClockBand(face.clock()));
        StepsCard steps = new StepsCard(model, clock, face, opened, this::savePack);
        DayOneCard dayOne = new DayOneCard(model, face, opened);
        LogCard log = new LogCard(model, clock, face, opened);
        left.getChildren().setAll(steps);
        middle.getChildren().setAll(new ReceiptCard(face.receipt()), dayOne, log);
        pack.show(face);
        Platform.runLater(() -> {
            switch (opened) {
                case Opened.CallOrLetter _ -> log.focusForm();
                case Opened.OfDayOne _ -> dayOne.focusForm();
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

    private void savePack() {
        files.saveFile(sheet, "Save the pack", model.fileName(), FileChoice.Kind.PDF)
                .ifPresent(model::save);
    }
}
