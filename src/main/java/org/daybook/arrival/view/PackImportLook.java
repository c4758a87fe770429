package org.daybook.arrival.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.arrival.PackImportPlan;
import org.daybook.arrival.view.PackImportModel.Whose;
import org.daybook.children.Child;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Dialogs;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Mark;
import org.daybook.desk.Question;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.jspecify.annotations.Nullable;

/** What is in a pack, laid beside what is here, before anything is written. */
final class PackImportLook extends VBox {

    private final PackImportModel model;
    private final Sheet sheet;
    private final Runnable chooseAnother;
    private final VBox choices = new VBox();
    private final VBox coming = new VBox();

    PackImportLook(PackImportModel model, Sheet sheet, Runnable chooseAnother) {
        this.model = model;
        this.sheet = sheet;
        this.chooseAnother = chooseAnother;
        getStyleClass().add("pack-import-stage");
        choices.getStyleClass().add("pack-import-choices");
        coming.getStyleClass().add("pack-import-lines");
        model.faceProperty().subscribe(this::show);
        model.choices().subscribe(this::showChoices);
        model.whoseProperty().subscribe(_ -> choose());
        model.planProperty().subscribe(this::show);
    }

    private void show(@Nullable PackImportFace face) {
        getChildren().clear();
        if (face != null) {
            VBox left = new VBox(who(face), here(), contents(face));
            VBox right = new VBox(origin(face), withheld(face));
            Stream.of(left, right).forEach(one -> one.getStyleClass().add("pack-import-column"));
            getChildren().add(Columns.beside(left, 30, right, 400));
        }
    }

    private Node who(PackImportFace face) {
        return Card.titled(
                "Whose file it is",
                Texts.section(face.name()),
                Texts.small(face.identity()),
                choices,
                another());
    }

    /** Where the child is here under another name or birthday. */
    private Node another() {
        StringProperty letters = new SimpleStringProperty("");
        Form form = new Form(FXCollections.observableArrayList());
        Question another =
                form.suggested(
                                "another-child",
                                "Is it somebody else who is here?",
                                letters,
                                model::find,
                                child -> child.inWords(model.today()),
                                (Child child) -> model.whose(child))
                        .hint("Type the name under which the child stands here");
        another.visibleProperty().bind(model.surelyHereProperty().not());
        another.managedProperty().bind(another.visibleProperty());
        return another;
    }

    private void showChoices() {
        ToggleGroup group = new ToggleGroup();
        choices.getChildren().clear();
        if (model.choices().size() > 1) {
            choices.getChildren().add(Texts.strong("Is the child here already?"));
        }
        for (Whose one : model.choices()) {
            RadioButton choice = new RadioButton(one.words());
            choice.setWrapText(true);
            choice.setToggleGroup(group);
            choice.setUserData(one);
            int place = model.choices().indexOf(one);
            choice.setId(place == 0 ? "whose-file" : "whose-file-" + (place + 1));
            choice.setOnAction(_ -> model.whoseProperty().set(one));
            choices.getChildren().add(choice);
        }
        choose();
    }

    private void choose() {
        choices.getChildren().stream()
                .filter(RadioButton.class::isInstance)
                .map(RadioButton.class::cast)
                .forEach(one ->
                        one.setSelected(
                                one.getUserData().equals(model.whoseProperty().getValue())));
    }

    private static Node contents(PackImportFace face) {
        VBox lines = new VBox();
        lines.getStyleClass().add("pack-import-sections");
        face.contents().forEach(section -> lines.getChildren().add(section(section)));
        return Card.titled("What came", lines);
    }

    private static Node section(PackImportFace.Section section) {
        VBox lines = new VBox(Texts.strong(section.heading()));
        lines.getStyleClass().add("pack-import-lines");
        section.lines().forEach(line -> lines.getChildren().add(Texts.small(line)));
        return lines;
    }

    private static Node origin(PackImportFace face) {
        Label number = Texts.section(face.checkNumber());
        number.setId("check-number");
        VBox lines = new VBox();
        lines.getStyleClass().add("pack-import-lines");
        face.origin().forEach(line -> lines.getChildren().add(Texts.small(line)));
        return Card.titled(
                "Where it comes from",
                lines,
                Texts.strong("Check number"),
                number,
                Texts.small(
                        "Ring "
                                + face.school()
                                + " on a number that you know, and have theirs read to you from their"
                                + " Daybook. The same number means the same record. It does not say"
                                + " who made it: the voice does."));
    }

    private static Node withheld(PackImportFace face) {
        List<String> lines = face.withheld();
        return lines.isEmpty()
                ? Card.titled("Withheld by the sender", Texts.small("Nothing, as the pack says."))
                : Card.titled(
                        "Withheld by the sender",
                        lines.stream().map(Texts::small).toArray(Node[]::new));
    }

    static Flow deeds(Node... buttons) {
        Flow deeds = new Flow(buttons);
        deeds.getStyleClass().add("pack-import-deeds");
        return deeds;
    }

    private Node here() {
        Button take = Buttons.main("Take it in...", this::ask);
        take.setId("take-in");
        take.disableProperty().bind(model.planProperty().isNull().or(model.workingProperty()));
        Button other = Buttons.outlined("Choose another pack", chooseAnother);
        other.setId("choose-another-pack");
        other.disableProperty().bind(model.workingProperty());
        Button leave = Buttons.text("Leave it", model::begin);
        leave.setId("leave-pack");
        leave.disableProperty().bind(model.workingProperty());
        return Card.titled("What would be written", coming, deeds(take, other, leave));
    }

    private void show(@Nullable PackImportPlan plan) {
        coming.getChildren().clear();
        if (plan == null) {
            coming.getChildren().add(Texts.small("Say first whose file it is."));
            return;
        }
        Label sentence = Texts.body(PackImportFace.toCome(plan));
        sentence.setId("to-come");
        coming.getChildren().add(sentence);
        if (plan.pack().alone() && plan.pack().documents() > 0) {
            coming.getChildren()
                    .add(
                            line(
                                    Mark.Shape.DUE_SOON,
                                    "This is the record alone. Its documents did not come with it;"
                                            + " ask the sender for the whole pack."));
        }
        List<String> left = PackImportFace.left(plan);
        if (!left.isEmpty()) {
            coming.getChildren().add(Texts.strong("Here already, and left as it is"));
            left.forEach(words -> coming.getChildren().add(Texts.small(words)));
        }
    }

    private static Node line(Mark.Shape shape, String words) {
        HBox line = new HBox(8, new Mark(shape, ""), Texts.small(words));
        line.getStyleClass().add("mark-line");
        return line;
    }

    private void ask() {
        PackImportPlan plan = model.planProperty().get();
        if (plan != null) {
            Dialogs.ask(
                            sheet,
                            "Take this file in?",
                            PackImportFace.toCome(plan)
                                    + " Each entry keeps who wrote it, and when. It cannot be taken"
                                    + " back as a whole.",
                            "Take it in",
                            "Not yet")
                    .then(model::take);
        }
    }
}
