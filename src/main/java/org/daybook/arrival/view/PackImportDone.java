package org.daybook.arrival.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.arrival.PackReceipt;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.FileChoice;
import org.daybook.desk.LongText;
import org.daybook.desk.Mark;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.jspecify.annotations.Nullable;

/** A pack is in: the way to the child's file, and the receipt for the sender. */
final class PackImportDone extends VBox {

    private final PackImportModel model;
    private final FileChoice files;
    private final Sheet sheet;

    PackImportDone(PackImportModel model, FileChoice files, Sheet sheet) {
        this.model = model;
        this.files = files;
        this.sheet = sheet;
        getStyleClass().add("pack-import-stage");
        model.receiptProperty().subscribe(this::show);
    }

    private void show(@Nullable PackReceipt receipt) {
        getChildren().clear();
        if (receipt != null) {
            getChildren().addAll(outcome(receipt), receipt(receipt));
        }
    }

    private Node outcome(PackReceipt receipt) {
        Label news = Texts.body("");
        news.setId("pack-news");
        news.textProperty().bind(model.newsProperty());
        HBox line = new HBox(10, new Mark(Mark.Shape.DONE, ""), news);
        line.getStyleClass().add("mark-line");
        line.visibleProperty().bind(model.newsProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        Button open = Buttons.outlined("Open the child\u2019s file", model::openChild);
        open.setId("open-childs-file");
        Button another = Buttons.text("Take in another pack", model::begin);
        another.setId("another-pack");
        return Card.titled(
                "Pack " + receipt.taken().number() + " from " + receipt.taken().school(),
                line,
                Texts.small(
                        "Read it, put in place what the child needs, and tell the SENCO and key"
                                + " staff what they must know. The file in keeps these steps."),
                PackImportLook.deeds(open, another));
    }

    private Node receipt(PackReceipt receipt) {
        Button save = Buttons.main("Save the receipt as PDF...", () -> save(receipt));
        save.setId("save-receipt");
        Button copy = Buttons.outlined("Copy the words", () -> copy(receipt));
        copy.setId("copy-receipt");
        LongText words = new LongText(1);
        words.setText(receipt.text());
        words.setId("receipt-words");
        words.setAccessibleText("The receipt in words");
        words.setEditable(false);
        return Card.titled(
                "The receipt for the sender",
                Texts.small(
                        "The PDF says what the contents name and what is here. The words below say the"
                                + " same without the child\u2019s name, for an e-mail."),
                words,
                PackImportLook.deeds(save, copy));
    }

    private void save(PackReceipt receipt) {
        files.saveFile(sheet, "Save the receipt", receipt.fileName(), FileChoice.Kind.PDF)
                .ifPresent(model::saveReceipt);
    }

    private void copy(PackReceipt receipt) {
        ClipboardContent words = new ClipboardContent();
        words.putString(receipt.text());
        Clipboard.getSystemClipboard().setContent(words);
        model.copied();
    }
}
