package org.daybook.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Form;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.Rows;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/** Is everything safe, and what do I do so that it stays so? */
public final class SafeKeepingPage implements Page {

    private final SafeKeepingModel model;
    private final RekeyModel passphrase;
    private final RekeyModel code;
    private final FileChoice files;
    private final SaveSheet saveSheet;
    private final String school;
    private final Sheet sheet = new Sheet("Safe-keeping");

    /**
     * @param passphrase for another passphrase
     * @param code for another recovery code; a model of its own, so that nothing typed in one form
     *     stands in the other
     */
    public SafeKeepingPage(
            SafeKeepingModel model,
            RekeyModel passphrase,
            RekeyModel code,
            FileChoice files,
            SaveSheet saveSheet,
            String school) {
        this.model = model;
        this.passphrase = passphrase;
        this.code = code;
        this.files = files;
        this.saveSheet = saveSheet;
        this.school = school;
        ShellSheet.dress(sheet);
        VBox left = new VBox(copies(), checkCard(), passphraseCard(), codeCard());
        left.getStyleClass().add("card-column");
        sheet.saying("Three copies, two devices, one in another building.")
                .content(Columns.cards(left, journal()));
    }

    private Card copies() {
        Label last = Texts.body("");
        last.setId("last-copy");
        HBox line = new HBox(new Mark(Mark.Shape.DONE, ""), last);
        line.getStyleClass().add("door-fact");
        model.copyProperty()
                .subscribe(copy -> {
                    last.setText(copy.sentence());
                    Mark.Shape shape = copy.fresh() ? Mark.Shape.DONE : Mark.Shape.DUE_SOON;
                    line.getChildren().set(0, new Mark(shape, ""));
                });
        Label where = Texts.small("");
        model.folderProperty()
                .subscribe(folder ->
                        where.setText(
                                folder.map(path -> "Copies go to " + path)
                                        .orElse("No folder has been chosen yet.")));
        Button make = Buttons.main("Make a safe copy now", this::makeCopy);
        make.setId("make-copy");
        make.disableProperty().bind(model.copyingProperty());
        Button elsewhere = Buttons.outlined("Make one elsewhere", this::makeCopyElsewhere);
        elsewhere.setId("make-copy-elsewhere");
        elsewhere.disableProperty().bind(model.copyingProperty());
        Label outcome = outcome(model.outcomeProperty());
        outcome.setId("copy-outcome");
        return Card.titled(
                "Safe copies",
                line,
                where,
                row(make, elsewhere),
                outcome,
                Texts.small(
                        "A copy opens with the passphrase that was in use when it was made. To use one, start Daybook on the"
                                + " other computer and choose \"Bring back a safe copy\"."));
    }

    private Card checkCard() {
        Button check = Buttons.outlined("Check the records now", model::check);
        check.setId("check-records");
        check.disableProperty().bind(model.checkingProperty());
        Label found = outcome(model.checkedProperty());
        found.setId("check-outcome");
        return Card.titled(
                "Are the records whole?",
                Texts.body("Reads everything and compares it with its seals."),
                row(check),
                found);
    }

    private Card passphraseCard() {
        Form form = new Form(passphrase.problems());
        List<Node> questions = new ArrayList<>();
        questions.add(
                form.passphrase(RekeyModel.NOW, "Present passphrase", passphrase.nowProperty()));
        questions.addAll(new NewPassphrase(form, passphrase.next()).nodes());
        Button change =
                Buttons.outlined(
                        "Change the passphrase",
                        () -> {
                            passphrase.changePassphrase();
                            form.focusFirstProblem();
                        });
        change.setId("change-passphrase");
        change.disableProperty().bind(passphrase.busyProperty());
        VBox fields = form.of(questions.toArray(Node[]::new));
        return folded(
                "Passphrase",
                "Change it when somebody may have seen it. The records are not rewritten.",
                "Change the passphrase...",
                fields,
                change,
                outcome(passphrase.outcomeProperty()));
    }

    private Card codeCard() {
        Form form = new Form(code.problems());
        VBox fields =
                form.of(
                        form.passphrase(RekeyModel.NOW, "Present passphrase", code.nowProperty())
                                .hint("To be sure that it is you"));
        Button make = Buttons.outlined("Make a new code", code::changeCode);
        make.setId("new-code");
        make.disableProperty().bind(code.busyProperty());
        VBox words = new VBox();
        words.getStyleClass().add("card-column");
        code.codeProperty().subscribe(fresh -> words.getChildren().setAll(shown(fresh)));
        return folded(
                "Recovery code",
                "The twelve words on the sealed sheet. A new code makes the old sheet useless.",
                "Make a new recovery code...",
                fields,
                make,
                outcome(code.outcomeProperty()),
                words);
    }

    private List<Node> shown(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        Button save = Buttons.outlined("Save the sheet as a PDF", () -> {});
        Label saved = Texts.small("Saved. Print it, then delete the file: it is not locked.");
        saved.setVisible(false);
        save.setOnAction(_ -> saveSheet.save(sheet, school, words, () -> saved.setVisible(true)));
        return List.of(new CodeWords(words), row(save), saved);
    }

    /** A card whose form is shown once it is asked for. */
    private static Card folded(
            String title, String why, String ask, Node fields, Button deed, Node... after) {
        VBox inside = new VBox(fields, row(deed));
        inside.getChildren().addAll(after);
        inside.getStyleClass().add("card-column");
        inside.setVisible(false);
        inside.managedProperty().bind(inside.visibleProperty());
        Button open = Buttons.outlined(ask, () -> inside.setVisible(true));
        open.visibleProperty().bind(inside.visibleProperty().not());
        open.managedProperty().bind(open.visibleProperty());
        return Card.titled(title, Texts.body(why), open, inside);
    }

    private Card journal() {
        Rows rows = new Rows();
        rows.setId("journal");
        model.journal()
                .addListener(
                        (ListChangeListener<JournalLine>)
                                _ ->
                                        rows.show(
                                                model.journal().stream()
                                                        .map(SafeKeepingPage::line)
                                                        .toList()));
        return Card.titled("What was done lately", rows);
    }

    private static Node line(JournalLine line) {
        Label when = Texts.small(line.when() + ", " + line.who());
        VBox words = new VBox(Texts.body(line.what()), when);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private void makeCopy() {
        model.folderProperty().get().ifPresentOrElse(model::makeCopy, this::makeCopyElsewhere);
    }

    private void makeCopyElsewhere() {
        files.folder(sheet, "Where does the safe copy go?").ifPresent(model::makeCopy);
    }

    private static Label outcome(javafx.beans.property.ReadOnlyStringProperty words) {
        Label outcome = Texts.body("");
        outcome.textProperty().bind(words);
        outcome.visibleProperty().bind(words.isNotEmpty());
        outcome.managedProperty().bind(words.isNotEmpty());
        return outcome;
    }

    private static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(nodes);
        row.getStyleClass().add("card-buttons");
        return row;
    }

    @Override
    public String title() {
        return "Safe-keeping";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.refresh();
    }

    @Override
    public void leaving() {
        passphrase.forget();
        code.forget();
    }
}
