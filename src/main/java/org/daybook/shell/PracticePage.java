package org.daybook.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import org.daybook.desk.Background;
import org.daybook.desk.Buttons;
import org.daybook.desk.Look;
import org.daybook.desk.Texts;

/** The way into the practice school: nothing to type, since nothing there is secret. */
final class PracticePage implements DoorPage {

    private final LockedRecords records;
    private final Founding founding;
    private final Background background;
    private final Consumer<Session> in;
    private final DoorSheet sheet;
    private final ProgressBar bar = new ProgressBar();
    private final ReadOnlyObjectWrapper<Optional<LockedRecords.Stopped>> stopped =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param founding how the practice school is made at the first visit
     */
    PracticePage(
            LockedRecords records,
            Founding founding,
            Background background,
            Look look,
            Consumer<Session> in,
            Runnable back) {
        this.records = records;
        this.founding = founding;
        this.background = background;
        this.in = in;
        this.sheet = new DoorSheet(look, FrameModel.marked(founding.school(), true));
        Label title = Texts.pageTitle("The practice school");
        title.getStyleClass().setAll("label", "door-title");
        Button leave = Buttons.text("Back", back);
        leave.setId("back");
        bar.setAccessibleText("Opening the practice school");
        FlowPane buttons = new FlowPane(leave);
        buttons.getStyleClass().add("door-buttons");
        sheet.show(
                title,
                Texts.second(
                        "Everyone in it is invented. You can try everything and harm nothing. It has a folder of its own,"
                                + " and its passphrase is: "
                                + Premises.PRACTICE_PASSPHRASE),
                bar,
                new Stops(stopped.getReadOnlyProperty()),
                buttons);
    }

    ReadOnlyObjectProperty<Optional<LockedRecords.Stopped>> stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    @Override
    public void arrived() {
        background.run(this::opened).then(this::show).lastly(() -> bar.setVisible(false));
    }

    private LockedRecords.Answer opened() {
        try {
            return records.exist() ? records.open(founding.passphrase()) : records.make(founding);
        } finally {
            founding.passphrase().close();
            founding.code().close();
        }
    }

    private void show(LockedRecords.Answer answer) {
        switch (answer) {
            case LockedRecords.In opened -> in.accept(opened.session());
            case LockedRecords.Stopped why -> stopped.set(Optional.of(why));
            case LockedRecords.Wrong _ ->
                    stopped.set(
                            Optional.of(
                                    new LockedRecords.Stopped(
                                            "The practice school has another passphrase now.",
                                            "Remove its folder, and it is made anew.")));
        }
    }

    @Override
    public String help() {
        return Help.PRACTICE;
    }

    @Override
    public String title() {
        return "The practice school";
    }

    @Override
    public Node node() {
        return sheet;
    }
}
