package org.daybook.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Form;
import org.daybook.desk.Look;
import org.daybook.desk.PassphraseField;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;

/** For records that are damaged or lost: a safe copy takes their place. */
final class BringBackPage implements DoorPage {

    private static final FileChoice.Kind SAFE_COPY =
            new FileChoice.Kind("Safe copy of Daybook", List.of("zip"));

    private final BringBackModel model;
    private final FileChoice files;
    private final DoorSheet sheet;
    private final Form form;
    private final Button choose;

    BringBackPage(BringBackModel model, Look look, FileChoice files, Runnable back) {
        this.model = model;
        this.files = files;
        this.sheet = new DoorSheet(look, model.school());
        this.form = new Form(model.problems());
        this.choose = Buttons.outlined("Choose the safe copy", this::choose);
        choose.disableProperty().bind(model.busyProperty());
        Question passphrase =
                form.passphrase(
                                BringBackModel.PASSPHRASE,
                                "Passphrase of that copy",
                                model.typedProperty())
                        .hint("The one in use when it was made");
        ((PassphraseField) passphrase.control()).onEnter(this::bringBack);
        Label title = Texts.pageTitle("Bring back a safe copy");
        title.getStyleClass().setAll("label", "door-title");
        sheet.show(
                title,
                Texts.second(
                        "A safe copy holds the records as they were when it was made. Nothing that lies on this computer"
                                + " is overwritten: what is here now is kept under another name."),
                form.of(chosen(), passphrase),
                new Stops(model.stoppedProperty()),
                progress(),
                buttons(back));
    }

    private Question chosen() {
        Label name = Texts.small("");
        name.setId("chosen-copy");
        model.copyProperty().subscribe(copy -> name.setText(words(copy)));
        return form.custom(BringBackModel.COPY, "Which safe copy?", choose).under(name);
    }

    private static String words(Optional<Path> copy) {
        return copy.map(file -> "Chosen: " + file)
                .orElse(
                        "A file whose name begins with daybook-safe-copy, on a memory stick or another drive.");
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText("Bringing back the safe copy");
        VBox progress =
                new VBox(Texts.small("Unpacking it, opening it and putting it in its place."), bar);
        progress.getStyleClass().add("suggesting");
        progress.visibleProperty().bind(model.busyProperty());
        progress.managedProperty().bind(model.busyProperty());
        return progress;
    }

    private Node buttons(Runnable back) {
        Button bring = Buttons.main("Bring it back and open it", this::bringBack);
        bring.setId("bring-back");
        bring.getStyleClass().add("tall");
        bring.disableProperty().bind(model.busyProperty());
        Button leave = Buttons.text("Back", back);
        leave.setId("back");
        leave.disableProperty().bind(model.busyProperty());
        FlowPane buttons = new FlowPane(bring, leave);
        buttons.getStyleClass().add("door-buttons");
        return buttons;
    }

    private void choose() {
        files.openFile(sheet, "Which safe copy?", SAFE_COPY)
                .ifPresent(file -> model.copyProperty().set(Optional.of(file)));
    }

    private void bringBack() {
        model.bringBack();
        form.focusFirstProblem();
    }

    @Override
    public String title() {
        return "Bring back a safe copy";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        choose.requestFocus();
    }
}
