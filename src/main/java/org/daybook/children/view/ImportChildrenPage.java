package org.daybook.children.view;

import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.children.ImportDone;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Dialogs;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/** The import of a school's list: choose, say, see, done. Each step is a part of its own. */
public final class ImportChildrenPage implements Page {

    /** What has the focus when a step begins: its deed, or what is to be read before the deed. */
    private static final Map<ImportStep, String> NEXT =
            Map.of(
                    ImportStep.FILE, "#choose-file",
                    ImportStep.COLUMNS, "#look-through",
                    ImportStep.LOOK, "#plan-lines",
                    ImportStep.DONE, "#see-children");

    private final ImportModel model;
    private final FileChoice files;
    private final Sheet sheet = new Sheet("Import children");
    private final Map<ImportStep, Node> parts;

    public ImportChildrenPage(ImportModel model, FileChoice files) {
        this.model = model;
        this.files = files;
        this.parts =
                Map.of(
                        ImportStep.FILE,
                        file(),
                        ImportStep.COLUMNS,
                        new ColumnsPart(model),
                        ImportStep.LOOK,
                        new PlanPart(model),
                        ImportStep.DONE,
                        done());
        StackPane part = new StackPane();
        part.getStyleClass().add("steps-part");
        ImportSteps steps = new ImportSteps(model.stepProperty());
        sheet.content(steps, refused(), part);
        model.stepProperty().subscribe(step -> show(part, step));
    }

    private void show(StackPane part, ImportStep step) {
        part.getChildren().setAll(part(step));
        Node next = part.lookup(NEXT.getOrDefault(step, "#choose-file"));
        if (next != null) {
            Platform.runLater(next::requestFocus);
        }
    }

    private Node part(ImportStep step) {
        return parts.getOrDefault(step, new VBox());
    }

    @Override
    public String title() {
        return "Import children";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.arrived();
    }

    private Node file() {
        var choose = Buttons.main("Choose a CSV file", this::choose);
        choose.setId("choose-file");
        Card card =
                Card.titled(
                        "A list from the school’s system, as CSV",
                        Texts.body(
                                "Any order of columns will do. You say what they mean, and see what would happen line by line, before anything is written."),
                        Texts.body(
                                "A child who is here already is known by the UPN, or by name and date of birth, and is brought up to date. What the list does not say stays as it is. Nobody is taken out."),
                        new HBox(choose));
        return new VBox(16, card, lastImport());
    }

    private void choose() {
        files.openFile(sheet, "Choose the list", FileChoice.Kind.CSV).ifPresent(model::choose);
    }

    /** The last import, as long as it can be undone. */
    private Node lastImport() {
        Label words = Texts.body("");
        HBox undo = new HBox();
        Card card = Card.titled("The last import", words, undo);
        model.lastProperty()
                .subscribe(last -> {
                    card.setVisible(last.isPresent());
                    card.setManaged(last.isPresent());
                    last.ifPresent(done -> words.setText(model.inFull(done) + "."));
                    undo.getChildren().setAll(last.map(this::undo).stream().toList());
                });
        return card;
    }

    private Node undo(ImportDone done) {
        var undo = Buttons.outlined("Undo this import", () -> askToUndo(done));
        undo.setId("undo-import");
        return undo;
    }

    private void askToUndo(ImportDone done) {
        model.undoWords(
                done,
                words ->
                        Dialogs.ask(sheet, "Undo this import?", words, "Undo it", "Keep it")
                                .then(() -> model.undo(done)));
    }

    private Node done() {
        Label outcome = Texts.section("");
        outcome.setId("import-outcome");
        outcome.textProperty().bind(model.outcomeProperty());
        var children = Buttons.main("See the children", model::showChildren);
        children.setId("see-children");
        HBox undo = new HBox();
        model.lastProperty()
                .subscribe(
                        last -> undo.getChildren().setAll(last.map(this::undo).stream().toList()));
        HBox line = new HBox(10, new Mark(Mark.Shape.DONE), outcome);
        line.getStyleClass().add("mark-line");
        return new Card(line, new HBox(8, children, undo));
    }

    private Node refused() {
        Label sentence = Texts.body("");
        sentence.setId("import-refused");
        sentence.textProperty().bind(model.refusedProperty());
        sentence.getStyleClass().add("late-text");
        HBox line = new HBox(8, new Mark(Mark.Shape.LATE, ""), sentence);
        line.getStyleClass().add("mark-line");
        line.visibleProperty().bind(model.refusedProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}
