package org.daybook.extract.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.base.DayText;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Dialogs;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Form;
import org.daybook.desk.Keys;
import org.daybook.desk.Page;
import org.daybook.desk.Question;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.daybook.extract.Request;
import org.jspecify.annotations.Nullable;

/** What goes on paper at the left, how it looks at the right. */
public final class ExtractPage implements Page {

    private final ExtractModel model;
    private final Surroundings around;
    private final FileChoice files;
    private final Sheet sheet = new Sheet("");
    private final Form form;
    private final PaperCard paper;
    private final BeforeItLeaves before = new BeforeItLeaves();
    private final Label relatives = Texts.small("");
    private final Question family;

    public ExtractPage(ExtractModel model, Surroundings around, FileChoice files) {
        this.model = model;
        this.around = around;
        this.files = files;
        this.form = new Form(model.problems());
        this.paper = new PaperCard(model);
        this.family =
                form.check(
                        "family",
                        "With brothers and sisters, in between, by initials",
                        model.familyProperty());
        family.under(relatives);
        Stylesheet.on(sheet);
        VBox left = new VBox(choices(), before);
        left.getStyleClass().add("extract-left");
        sheet.belongsTo("Print or send").content(Columns.cards(left, paper));
        foot();
        model.faceProperty().subscribe(this::show);
        model.problems()
                .subscribe(() -> {
                    if (!model.problems().isEmpty()) {
                        form.focusFirstProblem();
                    }
                });
    }

    /** Names no child: it stands in the window's title. */
    @Override
    public String title() {
        return "Chronology on paper";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.arrive();
        sheet.focusOn("for-whom");
    }

    private void show(@Nullable ExtractFace face) {
        if (face == null) {
            return;
        }
        sheet.title().setText(face.child());
        sheet.saying(face.holds() + " go on paper as they stand below.");
        family.setVisible(!face.family().isEmpty());
        family.setManaged(family.isVisible());
        relatives.setText(face.family());
        before.show(face);
    }

    private Node choices() {
        Question whom =
                form.text("for-whom", "For whom?", model.forWhomProperty())
                        .hint("Name and agency; it stands on the first page");
        Question why =
                form.text("why", "Why?", model.whyProperty())
                        .hint("Which meeting or request; without the child’s name");
        Question shape =
                form.chips(
                        "form",
                        "In which form?",
                        model.formProperty(),
                        List.of(Request.Form.values()),
                        Request.Form::words);
        Question kinds =
                form.manyChips(
                                "kinds",
                                "Which kinds of entry?",
                                model.kinds(),
                                Request.kindsToChoose(),
                                kind -> kind.words())
                        .hint("None chosen: all of them");
        Question own =
                form.check(
                        "own-use",
                        "For my own use: name withdrawn entries at the end",
                        model.ownUseProperty());
        List.of(whom, why).forEach(this::drawsOnLeaving);
        return new Card(
                form.of(
                        whom,
                        why,
                        shape,
                        Columns.fields(day("from"), day("to")),
                        kinds,
                        family,
                        own));
    }

    private Question day(String field) {
        boolean first = field.equals("from");
        Question day =
                form.day(
                        field,
                        first ? "From which day?" : "To which day?",
                        first ? model.fromProperty() : model.toProperty(),
                        around.clock(),
                        DayText.Sense.HAPPENED);
        day.hint(first ? "Empty: from the first entry" : "Empty: to the last");
        drawsOnLeaving(day);
        return day;
    }

    /** A text is drawn when it was written to its end, not at each letter. */
    private void drawsOnLeaving(Question question) {
        question.focusWithinProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        model.show();
                    }
                });
    }

    private void foot() {
        Button save = Buttons.withKey(Buttons.main("Save as PDF...", this::ask), "Ctrl S");
        save.setId("save-extract");
        save.disableProperty().bind(model.workingProperty());
        Button leave = Buttons.text("Back to the file", model::leave);
        leave.setMinWidth(Region.USE_PREF_SIZE);
        sheet.foot(new Keys().hidden("Ctrl+S", this::ask), news(), leave, save);
    }

    private Node news() {
        Label news = Texts.small("");
        news.setId("extract-news");
        news.getStyleClass().add("ok-text");
        news.textProperty().bind(model.newsProperty());
        return new VBox(news);
    }

    private void ask() {
        if (!model.ready()) {
            return;
        }
        Dialogs.ask(
                        sheet,
                        "Save this as a PDF?",
                        "It leaves the daybook: whoever has the file can read it, and Daybook cannot"
                                + " take it back. That you saved it, for whom and why, is kept in the"
                                + " journal. To print it, open the file and print from there.",
                        "Choose where",
                        "Not yet")
                .then(this::choose);
    }

    private void choose() {
        ExtractFace face = model.faceProperty().get();
        if (face != null) {
            files.saveFile(sheet, "Save as PDF", face.fileName(), FileChoice.Kind.PDF)
                    .ifPresent(model::save);
        }
    }
}
