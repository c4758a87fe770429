package org.daybook.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Form;
import org.daybook.desk.Look;
import org.daybook.desk.Texts;

/** The steps from nothing to the first page, one question at a time. */
final class FirstRunPage implements DoorPage {

    private final FirstRunModel model;
    private final DoorSheet sheet;
    private final FileChoice files;
    private final SaveSheet saveSheet;
    private final Ways ways;

    /** Where else one can go from the welcome. */
    record Ways(Runnable bringBack, Runnable practiceSchool) {}

    FirstRunPage(FirstRunModel model, Look look, FileChoice files, SaveSheet saveSheet, Ways ways) {
        this.model = model;
        this.sheet = new DoorSheet(look, "");
        this.files = files;
        this.saveSheet = saveSheet;
        this.ways = ways;
        model.stepProperty().subscribe(this::show);
    }

    private void show(FirstRunModel.Step step) {
        switch (step) {
            case WELCOME -> welcome();
            case SCHOOL -> school();
            case PASSPHRASE -> passphrase();
            case CODE -> code();
            case CODE_CHECK -> codeCheck();
            case COPIES -> copies();
        }
    }

    private void welcome() {
        Button start = Buttons.main("Start a new daybook", model::next);
        start.setId("start");
        start.getStyleClass().add("tall");
        Button look = Buttons.outlined("Look around the practice school", ways.practiceSchool());
        look.setId("practice-school");
        look.getStyleClass().add("tall");
        VBox points =
                new VBox(
                        point("1", "Name the school and yourself"),
                        point("2", "Choose a passphrase of five words"),
                        point("3", "Print a recovery code for the head"),
                        point("4", "Say where safe copies go"));
        points.getStyleClass().add("door-points");
        Node bring = Buttons.link("Bring back a safe copy", ways.bringBack());
        bring.setId("bring-back-copy");
        sheet.show(
                title("Welcome"),
                Texts.second(
                        "Daybook keeps a safeguarding lead's records on this computer and nowhere else, locked. To begin"
                                + " there are four steps; they take about ten minutes. Until the last one nothing is kept."),
                points,
                row(start, look),
                bring);
        start.requestFocus();
    }

    private void school() {
        Form form = new Form(model.problems());
        VBox questions =
                form.of(
                        form.text(
                                FirstRunModel.SCHOOL,
                                "Which school is it?",
                                model.schoolProperty()),
                        form.text(FirstRunModel.LEAD, "Who are you?", model.leadProperty())
                                .hint("As it should stand under what you write: Mrs Ruth Marlow"),
                        form.text("deputy", "Who is your deputy?", model.deputyProperty())
                                .hint("You can leave this for later"));
        sheet.show(
                step(1, "The school and you"),
                Texts.second("You are named as the designated safeguarding lead."),
                questions,
                row(next("Continue", form), backButton()));
        focus(questions);
    }

    private void passphrase() {
        Form form = new Form(model.problems());
        NewPassphrase fresh = new NewPassphrase(form, model.passphrase());
        fresh.onEnter(() -> next(form));
        sheet.show(
                step(2, "A passphrase"),
                Texts.second(
                        "It opens the records, and nobody can send you a new one. Five words that nobody would put"
                                + " together are strong and can be remembered."),
                form.of(fresh.nodes().toArray(Node[]::new)),
                row(next("Continue", form), backButton()));
        fresh.focus();
    }

    private void code() {
        Button save = Buttons.outlined("Save the sheet as a PDF", () -> {});
        save.setId("save-sheet");
        save.getStyleClass().add("tall");
        Label saved = Texts.small("Saved. Print it, then delete the file: it is not locked.");
        saved.setVisible(false);
        saved.managedProperty().bind(saved.visibleProperty());
        save.setOnAction(_ ->
                saveSheet.save(
                        sheet,
                        model.schoolProperty().get().strip(),
                        model.code(),
                        () -> saved.setVisible(true)));
        sheet.show(
                step(3, "The recovery code"),
                Texts.second(
                        "If the passphrase is lost, these twelve words open the records. Print the sheet or copy the words by"
                                + " hand, seal it and give it to the head. They are shown only now."),
                new CodeWords(model.code()),
                row(next("I have them on paper", new Form(model.problems())), save, backButton()),
                saved);
    }

    private void codeCheck() {
        Form form = new Form(model.problems());
        VBox questions =
                form.of(
                        form.text(
                                FirstRunModel.FIRST_WORD,
                                "Word " + model.firstAsked(),
                                model.firstWordProperty()),
                        form.text(
                                FirstRunModel.SECOND_WORD,
                                "Word " + model.secondAsked(),
                                model.secondWordProperty()));
        sheet.show(
                step(3, "Two of the words, to be sure"),
                Texts.second("Read them from the paper. A sheet with a slip in it opens nothing."),
                questions,
                row(next("Continue", form), backButton()));
        focus(questions);
    }

    private void copies() {
        Label where = Texts.body("");
        where.setId("copies-folder");
        model.copiesProperty()
                .subscribe(folder ->
                        where.setText(
                                folder.map(chosen -> "Safe copies go to " + chosen)
                                        .orElse("No folder chosen yet.")));
        Button choose = Buttons.outlined("Choose a folder", this::chooseFolder);
        choose.setId("choose-copies");
        Button open = next("Make the daybook and open it", new Form(model.problems()));
        open.disableProperty().bind(model.busyProperty());
        Label busy = Texts.small("Making it. This takes a few seconds.");
        busy.visibleProperty().bind(model.busyProperty());
        busy.managedProperty().bind(model.busyProperty());
        sheet.show(
                step(4, "Safe copies"),
                Texts.second(
                        "A safe copy is locked like the records. Best is a memory stick or a drive that is kept in another"
                                + " room. You can decide this later, under Safe-keeping."),
                where,
                row(choose),
                new Stops(model.stoppedProperty()),
                row(open, backButton()),
                busy);
        open.requestFocus();
    }

    private void chooseFolder() {
        files.folder(sheet, "Where do safe copies go?")
                .ifPresent(folder -> model.copiesProperty().set(Optional.of(folder)));
    }

    private Button next(String words, Form form) {
        Button next = Buttons.main(words, () -> next(form));
        next.setId("next");
        next.getStyleClass().add("tall");
        next.setDefaultButton(true);
        return next;
    }

    private void next(Form form) {
        model.next();
        if (!model.problems().isEmpty()) {
            form.focusFirstProblem();
        }
    }

    private Button backButton() {
        Button back = Buttons.text("Back", model::back);
        back.setId("back");
        return back;
    }

    private static Label title(String words) {
        Label title = Texts.pageTitle(words);
        title.getStyleClass().setAll("label", "door-title");
        return title;
    }

    private static VBox step(int number, String words) {
        return new VBox(Texts.small("Step " + number + " of 4"), title(words));
    }

    private static Node point(String number, String words) {
        return CodeWords.numbered(number, Texts.body(words));
    }

    private static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(nodes);
        row.getStyleClass().add("door-buttons");
        return row;
    }

    private static void focus(VBox questions) {
        List<Node> fields = List.copyOf(questions.lookupAll(".text-field"));
        if (!fields.isEmpty()) {
            fields.getFirst().requestFocus();
        }
    }

    @Override
    public String help() {
        return Help.FIRST_RUN;
    }

    @Override
    public String title() {
        return "A new daybook";
    }

    @Override
    public Node node() {
        return sheet;
    }
}
