package org.daybook.children.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.children.Child;
import org.daybook.children.ChildDay;
import org.daybook.children.Detail;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Form;
import org.daybook.desk.Keys;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.Question;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.jspecify.annotations.Nullable;

/** A child's particulars as one form: who it is, where it goes, what helps, whom to ring. */
public final class ChildFormPage implements Page {

    private static final int NOTES_ROWS = 3;
    private static final int ADDRESS_ROWS = 2;

    private final ChildFormModel model;
    private final Form form;
    private final Sheet sheet;
    private final Question first;

    public ChildFormPage(ChildFormModel model) {
        this.model = model;
        this.form = new Form(model.problems());
        this.first = text(Detail.LEGAL_FORENAME);
        this.sheet = new Sheet(model.title()).saying(model.saying());
        sheet.content(
                form.of(
                        Columns.cards(
                                new VBox(16, names(), school()), new VBox(16, contacts(), needs())),
                        doubles()));
        Button save = Buttons.withKey(Buttons.main(model.deed(), this::save), "Ctrl Enter");
        save.setId("save-child");
        Button leave = Buttons.text("Leave without saving", model::leave);
        leave.setId("leave-child");
        sheet.foot(
                new Keys().shown("Tab", "next question").hidden("Ctrl+Enter", this::save),
                leave,
                save);
    }

    @Override
    public String title() {
        return model.title();
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        first.control().requestFocus();
    }

    private void save() {
        model.save();
        form.focusFirstProblem();
    }

    private Node names() {
        return Card.titled(
                "Who is it?",
                Columns.fields(first, text(Detail.LEGAL_SURNAME)),
                Columns.fields(text(Detail.PREFERRED_FORENAME), text(Detail.PREFERRED_SURNAME)),
                Columns.fields(text(Detail.MIDDLE_NAMES), day(ChildDay.BORN)),
                Columns.fields(sex(), upn()));
    }

    private Node school() {
        return Card.titled(
                "At school",
                Columns.fields(
                        suggested(Detail.YEAR_GROUP, model::yearsLike),
                        suggested(Detail.REG_GROUP, model::classesLike)),
                Columns.fields(
                        day(ChildDay.JOINED_ON), day(ChildDay.LEFT_ON).hint("The last day here")),
                text(Detail.PREVIOUS_SCHOOL));
    }

    private Node needs() {
        return Card.titled(
                "What helps to know",
                Columns.fields(text(Detail.SPECIAL_NEEDS), text(Detail.IN_CARE)),
                Columns.fields(text(Detail.FIRST_LANGUAGE), text(Detail.ETHNICITY)),
                longText(Detail.ADDRESS, ADDRESS_ROWS),
                longText(Detail.NOTES, NOTES_ROWS));
    }

    private Node contacts() {
        return new ContactRows(form, model.answers());
    }

    private Question sex() {
        SimpleObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();
        StringProperty sex = model.answers().text(Detail.SEX);
        sex.subscribe(text -> chosen.set(text.isEmpty() ? null : text));
        chosen.subscribe(text -> sex.set(text == null ? "" : text));
        return form.chips(
                ChildAnswers.field(Detail.SEX),
                Detail.SEX.inWords(),
                chosen,
                List.of("Female", "Male"),
                word -> word);
    }

    private Question upn() {
        Node oddity = line(Mark.Shape.DUE_SOON, model.upnOddity());
        oddity.setId("upn-oddity");
        return text(Detail.UPN).under(oddity);
    }

    /** Likely doubles: said once, at the form's foot, and never in the way. */
    private Node doubles() {
        VBox notice = new VBox();
        notice.setId("doubles");
        notice.getStyleClass().add("soon-notice");
        model.doublesProperty().subscribe(found -> show(notice, found));
        return notice;
    }

    private void show(VBox notice, List<Child> found) {
        notice.getChildren()
                .setAll(
                        Texts.strong("This may be somebody who is here already"),
                        Texts.body(
                                "The UPN is the same, or the name and the date of birth are. To save all the same, press “"
                                        + model.deed()
                                        + "” again."));
        found.forEach(child -> notice.getChildren().add(already(child)));
        notice.setVisible(!found.isEmpty());
        notice.setManaged(!found.isEmpty());
        if (!found.isEmpty()) {
            Platform.runLater(() -> bringIntoView(notice));
        }
    }

    private void bringIntoView(Node notice) {
        sheet.applyCss();
        sheet.layout();
        sheet.show(notice);
    }

    private Node already(Child child) {
        return new FlowPane(
                12,
                4,
                Texts.body(child.inWords(LocalDate.now(model.clock()))),
                Buttons.link("Open this file", () -> model.open(child)));
    }

    private static Node line(Mark.Shape shape, ObservableValue<String> sentence) {
        Label words = Texts.small("");
        words.textProperty().bind(sentence);
        HBox line = new HBox(8, new Mark(shape, ""), words);
        line.visibleProperty().bind(sentence.map(said -> !said.isEmpty()));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Question text(Detail detail) {
        return form.text(
                ChildAnswers.field(detail), detail.inWords(), model.answers().text(detail));
    }

    private Question longText(Detail detail, int rows) {
        return form.longText(
                ChildAnswers.field(detail), detail.inWords(), model.answers().text(detail), rows);
    }

    private Question day(ChildDay day) {
        return form.day(
                ChildAnswers.field(day),
                day.inWords(),
                model.answers().day(day),
                model.clock(),
                ChildAnswers.sense(day));
    }

    private Question suggested(Detail detail, Function<String, List<String>> offered) {
        return form.suggested(
                ChildAnswers.field(detail),
                detail.inWords(),
                model.answers().text(detail),
                offered);
    }
}
