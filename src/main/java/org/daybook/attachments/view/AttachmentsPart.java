package org.daybook.attachments.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.Incoming;
import org.daybook.desk.Buttons;
import org.daybook.desk.Dialogs;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Flow;
import org.daybook.desk.Mark;
import org.daybook.desk.Part;
import org.daybook.desk.Texts;

/** The files of one draft or entry, with a place to drop more. */
public final class AttachmentsPart implements Part {

    private final AttachmentsModel model;
    private final Surroundings around;
    private final boolean quiet;
    private final VBox node = new VBox();
    private final VBox rows = new VBox();
    private final VBox said = new VBox();

    private AttachmentsPart(UUID id, Surroundings around, boolean quiet) {
        this.model = new AttachmentsModel(id, around);
        this.around = around;
        this.quiet = quiet;
        rows.getStyleClass().add("rows");
        said.getStyleClass().add("attachments-said");
        node.getStyleClass().add("attachments");
        node.getChildren().addAll(rows, said);
        node.getChildren().addFirst(quiet ? Texts.caption("Files") : Texts.cardTitle("Files"));
        if (quiet) {
            node.getStyleClass().add("quiet");
        } else {
            node.getChildren().add(dropZone());
        }
        dress(node);
        takeDrops();
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::paste);
        model.files().addListener((ListChangeListener<Attachment>) _ -> showFiles());
        model.said().addListener((ListChangeListener<Said>) _ -> showSaid());
        showFiles();
    }

    /** For a form: with a visible place to drop files. */
    public static AttachmentsPart inForm(UUID draftOrEntry, Surroundings around) {
        return new AttachmentsPart(draftOrEntry, around, false);
    }

    /** For an entry that is read: the files, and nothing while there is none. */
    public static AttachmentsPart inEntry(UUID entry, Surroundings around) {
        return new AttachmentsPart(entry, around, true);
    }

    static void dress(Parent node) {
        node.getStylesheets()
                .add(
                        Objects.requireNonNull(AttachmentsPart.class.getResource("attachments.css"))
                                .toExternalForm());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void whenChanged(Runnable then) {
        model.whenChanged(then);
        if (!quiet) {
            model.whenBegins(then);
        }
    }

    /** What was read of it together with others. */
    void show(List<Attachment> found) {
        model.show(found);
    }

    AttachmentsModel model() {
        return model;
    }

    private Node dropZone() {
        Button add = Buttons.low(Buttons.outlined("Add a file", this::choose));
        add.setId("add-file");
        add.disableProperty().bind(model.busy());
        Flow zone =
                new Flow(
                        add,
                        Texts.small("or drop files here. Ctrl V adds a picture that you copied."));
        zone.getStyleClass().add("drop-zone");
        return zone;
    }

    /** Asks which files to add. */
    public void choose() {
        add(around.files().openFiles(node, "Add a file", FileChoice.Kind.ANY));
    }

    private void add(List<Path> files) {
        model.add(files.stream().map(Incoming::of).toList());
    }

    private void takeDrops() {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        node.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        Dragboard board = event.getDragboard();
        boolean files = board.hasFiles();
        if (files) {
            add(board.getFiles().stream().map(File::toPath).toList());
        }
        event.setDropCompleted(files);
        event.consume();
    }

    private void paste(KeyEvent event) {
        if (event.getCode() == KeyCode.V && event.isShortcutDown()) {
            List<Incoming> copied = Copied.from(Clipboard.getSystemClipboard(), around.clock());
            if (!copied.isEmpty()) {
                model.add(copied);
                event.consume();
            }
        }
    }

    private void showFiles() {
        rows.getChildren().setAll(model.files().stream().map(this::row).toList());
        if (!rows.getChildren().isEmpty()) {
            rows.getChildren().getFirst().getStyleClass().add("first-row");
        }
        rows.setVisible(!model.files().isEmpty());
        rows.setManaged(rows.isVisible());
        takeRoom();
    }

    private Node row(Attachment attachment) {
        return new AttachmentRow(model, attachment, () -> askToSave(attachment));
    }

    private void askToSave(Attachment attachment) {
        Dialogs.ask(
                        node,
                        FileWords.SAVE_QUESTION,
                        FileWords.SAVE_CONSEQUENCE,
                        "Choose where",
                        "Not now")
                .then(() ->
                        around.files()
                                .saveFile(
                                        node,
                                        "Save a copy",
                                        attachment.outsideName(),
                                        FileChoice.Kind.ANY)
                                .ifPresent(to -> model.save(attachment, to)));
    }

    private void showSaid() {
        said.getChildren().setAll(model.said().stream().map(AttachmentsPart::line).toList());
        takeRoom();
    }

    private void takeRoom() {
        node.setVisible(!quiet || !model.files().isEmpty() || !model.said().isEmpty());
        node.setManaged(node.isVisible());
    }

    private static Node line(Said one) {
        Mark.Shape shape = one.refused() ? Mark.Shape.LATE : Mark.Shape.DONE;
        String word = one.refused() ? "refused" : "done";
        HBox line = new HBox(new Mark(shape, word), Texts.body(one.sentence()));
        line.getStyleClass().add("message-line");
        return line;
    }
}
