package org.daybook.arrival.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.arrival.PackImported;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.FactRow;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Form;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.PassphraseField;
import org.daybook.desk.Question;
import org.daybook.desk.Rows;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/** A pack of another Daybook, from choosing it to the receipt. */
public final class PackImportPage implements Page {

    private static final FileChoice.Kind PACK =
            new FileChoice.Kind("Daybook pack", List.of("pdf", "json"));

    private final PackImportModel model;
    private final FileChoice files;
    private final Sheet sheet = new Sheet("Take in a Daybook pack");
    private final Form form;
    private final VBox stage = new VBox();
    private final Rows earlier = new Rows();

    public PackImportPage(PackImportModel model, FileChoice files) {
        this.model = model;
        this.files = files;
        this.form = new Form(model.problems());
        PackImportStyle.on(sheet);
        stage.getStyleClass().add("pack-import-stage");
        Node choose = choose();
        Node unlock = unlock();
        Node look = new PackImportLook(model, sheet, this::choosePack);
        Node done = new PackImportDone(model, files, sheet);
        sheet.belongsTo("Transfers, files in").content(refused(), stage);
        model.stageProperty()
                .subscribe(now -> {
                    stage.getChildren()
                            .setAll(
                                    switch (now) {
                                        case CHOOSE -> choose;
                                        case LOCKED -> unlock;
                                        case LOOK -> look;
                                        case DONE -> done;
                                    });
                    focus(now);
                });
        showEarlier();
        model.earlier().subscribe(this::showEarlier);
        model.problems()
                .subscribe(() -> {
                    if (!model.problems().isEmpty()) {
                        form.focusFirstProblem();
                    }
                });
    }

    /** Names no child: it stands in the window's title. */
    @Override
    public String title() {
        return "Take in a Daybook pack";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.arrived();
        focus(model.stageProperty().get());
    }

    private void focus(PackImportModel.Stage now) {
        sheet.focusOn(
                switch (now) {
                    case CHOOSE -> "choose-pack";
                    case LOCKED -> PackImportModel.PASSPHRASE;
                    case LOOK -> "whose-file";
                    case DONE -> "open-childs-file";
                });
    }

    private Node choose() {
        Button choose = Buttons.main("Choose the pack...", this::choosePack);
        choose.setId("choose-pack");
        choose.disableProperty().bind(model.workingProperty());
        Card card =
                Card.titled(
                        "A pack from another Daybook",
                        Texts.body(
                                "Choose the PDF that the other school made for a receiving Daybook, or"
                                        + " the record alone (record.json)."),
                        Texts.body(
                                "First you see whose file it is, what came and what is here already."
                                        + " Nothing is written before you say so."),
                        new HBox(choose));
        Card before = Card.titled("Packs taken in", earlier);
        return new VBox(16, card, before);
    }

    private void choosePack() {
        files.openFile(sheet, "Choose the pack", PACK).ifPresent(model::choose);
    }

    private Node unlock() {
        Question passphrase =
                form.passphrase(
                                PackImportModel.PASSPHRASE,
                                "The passphrase of this pack",
                                model.passphraseProperty())
                        .hint("The sender tells it by another way than the pack came");
        if (passphrase.control() instanceof PassphraseField field) {
            field.onEnter(model::unlock);
        }
        Button open = Buttons.main("Open the pack", model::unlock);
        open.setId("open-pack");
        open.disableProperty().bind(model.workingProperty());
        Button other = Buttons.text("Choose another", this::choosePack);
        other.setId("choose-another");
        return Card.titled(
                "This pack is locked", form.of(passphrase), PackImportLook.deeds(open, other));
    }

    private void showEarlier() {
        earlier.show(
                model.earlier().isEmpty()
                        ? List.of(Texts.small("None yet."))
                        : model.earlier().stream().map(this::row).toList());
    }

    private Node row(PackImported one) {
        return new FactRow(
                        Mark.Shape.DONE, "", Texts.strong(one.number() + " from " + one.school()))
                .saying(
                        "Taken in on "
                                + Days.full(one.at().atZone(School.ZONE).toLocalDate())
                                + " by "
                                + one.by()
                                + ". Check number "
                                + one.digest().checkNumber()
                                + ".")
                .act("Receipt", "receipt-" + one.number(), () -> model.showReceipt(one));
    }

    private Node refused() {
        Label sentence = Texts.body("");
        sentence.setId("pack-refused");
        sentence.textProperty().bind(model.refusedProperty());
        sentence.getStyleClass().add("late-text");
        HBox line = new HBox(8, new Mark(Mark.Shape.LATE, "refused"), sentence);
        line.getStyleClass().add("mark-line");
        line.visibleProperty().bind(model.refusedProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}
