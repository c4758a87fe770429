package org.daybook.shell;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.daybook.desk.Background;
import org.daybook.desk.Buttons;
import org.daybook.desk.Look;
import org.daybook.desk.Texts;

/** The way into the practice school: nothing to type, since nothing there is secret. */
final class PracticePage implements DoorPage {

    private final LockedRecords records;
    private final Supplier<Founding> practiceSchool;
    private final Background background;
    private final Consumer<Session> in;
    private final DoorSheet sheet;
    private final Label words = Texts.small("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<LockedRecords.Stopped>> stopped =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param practiceSchool how the practice school is made at the first visit
     */
    PracticePage(
            LockedRecords records,
            Supplier<Founding> practiceSchool,
            Background background,
            Look look,
            Consumer<Session> in,
            Runnable back) {
        this.records = records;
        this.practiceSchool = practiceSchool;
        this.background = background;
        this.in = in;
        this.sheet = new DoorSheet(look, "");
        Label title = Texts.pageTitle("The practice school");
        title.getStyleClass().setAll("label", "door-title");
        Button leave = Buttons.text("Back", back);
        leave.setId("back");
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText("Opening the practice school");
        HBox waiting = new HBox(bar, words);
        waiting.getStyleClass().add("door-fact");
        waiting.visibleProperty().bind(busy);
        FlowPane buttons = new FlowPane(leave);
        buttons.getStyleClass().add("door-buttons");
        sheet.show(
                title,
                Texts.second(
                        "Everyone in it is invented. You can try everything and harm nothing. It has a folder of its own,"
                                + " and its passphrase is: "
                                + Premises.PRACTICE_PASSPHRASE),
                waiting,
                new Stops(
                        stopped.getReadOnlyProperty(),
                        Map.of(LockedRecords.Remedy.TRY_AGAIN, this::arrived)),
                buttons);
    }

    @Override
    public void arrived() {
        words.setText(
                records.exist()
                        ? "Opening the practice school. This takes a second or two."
                        : "Making the practice school. This takes some seconds.");
        stopped.set(Optional.empty());
        busy.set(true);
        background.run(this::opened).then(this::show).lastly(() -> busy.set(false));
    }

    private LockedRecords.Answer opened() {
        Founding founding = practiceSchool.get();
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
