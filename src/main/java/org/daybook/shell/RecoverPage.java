package org.daybook.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.daybook.desk.Buttons;
import org.daybook.desk.Form;
import org.daybook.desk.Look;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;

/** For a lost passphrase: the twelve words of the sealed sheet, and a new passphrase. */
final class RecoverPage implements DoorPage {

    private final RecoverModel model;
    private final DoorSheet sheet;
    private final Form form;
    private final Question code;

    RecoverPage(RecoverModel model, Look look, Runnable back) {
        this.model = model;
        this.sheet = new DoorSheet(look, model.school());
        this.form = new Form(model.problems());
        this.code =
                form.longText(RecoverModel.CODE, "Recovery code", model.typedProperty(), 2)
                        .hint(
                                "Twelve words, in their order; the first four letters of each are enough");
        NewPassphrase fresh = new NewPassphrase(form, model.passphrase());
        fresh.onEnter(this::open);
        Label title = Texts.pageTitle("With the sealed sheet");
        title.getStyleClass().setAll("label", "door-title");
        List<Node> questions = new ArrayList<>(List.of(code));
        questions.addAll(fresh.nodes());
        sheet.show(
                title,
                Texts.second(
                        "When this daybook was made, twelve words were printed and sealed for the head. They open the"
                                + " records, and you choose a new passphrase. The sheet stays good."),
                form.of(questions.toArray(Node[]::new)),
                new Stops(model.stoppedProperty()),
                buttons(back));
    }

    private Node buttons(Runnable back) {
        Button open = Buttons.main("Open with the recovery code", this::open);
        open.setId("open-with-code");
        open.getStyleClass().add("tall");
        open.disableProperty().bind(model.busyProperty());
        Button leave = Buttons.text("Back to the passphrase", back);
        leave.setId("back-to-passphrase");
        FlowPane buttons = new FlowPane(open, leave);
        buttons.getStyleClass().add("door-buttons");
        return buttons;
    }

    private void open() {
        model.open();
        form.focusFirstProblem();
    }

    @Override
    public String title() {
        return "Open with the recovery code";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        code.control().requestFocus();
    }
}
