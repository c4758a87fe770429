package org.daybook.arrival.view;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.arrival.Came;
import org.daybook.base.DayText;
import org.daybook.base.Problem;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Form;
import org.daybook.desk.Keys;
import org.daybook.desk.LineModel;
import org.daybook.desk.Offered;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.desk.Question;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/** A file on paper, or from another system: how it came, and for each child what is in it. */
public final class TakeFileInPage implements Page {

    private final TakeFileInModel model;
    private final Clock clock;
    private final Sheet sheet = new Sheet("Take a file in");
    private final Form form;
    private final VBox files = new VBox();
    private final Map<FileOfChild, Node> cards = new HashMap<>();
    private boolean arriving;

    public TakeFileInPage(TakeFileInModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        this.form = new Form(model.line.problems());
        Stylesheet.on(sheet);
        files.getStyleClass().add("card-column");
        sheet.belongsTo("Transfers, files in")
                .saying(
                        "It becomes an entry in the child\u2019s file, with its scans and documents."
                                + " What you do not know yet can follow.")
                .content(Columns.cards(new Card(how()), files));
        foot();
        model.files.addListener(
                (ListChangeListener<FileOfChild>)
                        _ -> {
                            showFiles();
                            toFirstQuestion();
                        });
        model.line
                .problems()
                .addListener(
                        (ListChangeListener<Problem>)
                                _ -> {
                                    if (!model.line.problems().isEmpty()) {
                                        form.focusFirstProblem();
                                    }
                                });
        showFiles();
    }

    @Override
    public String title() {
        return "Take a file in";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        arriving = true;
        model.arrive();
        toFirstQuestion();
    }

    /** To whose file it is; where that is known, to what it says. */
    private void toFirstQuestion() {
        if (arriving) {
            sheet.focusOn(
                    model.files.isEmpty() ? "child" : model.files.getFirst().field("summary"));
            arriving = model.files.isEmpty() && model.isWaited();
        }
    }

    @Override
    public void leaving() {
        model.leaving();
    }

    private Node how() {
        return form.of(
                WhoseFile.on(form, model.whose, "Whose file came?"),
                form.suggested(
                        TakeFileInModel.SCHOOL,
                        "From which school or setting?",
                        model.line.text(TakeFileInModel.SCHOOL),
                        typed -> Offered.of(model.schools(), typed)),
                Columns.of(
                        9,
                        form.day(
                                LineModel.DAY,
                                "Day",
                                model.line.text(LineModel.DAY),
                                clock,
                                DayText.Sense.HAPPENED),
                        form.timeOrWords(LineModel.TIME, "Time", model.line.text(LineModel.TIME))),
                form.suggested(
                        LineModel.BY,
                        "Who took it?",
                        model.line.text(LineModel.BY),
                        typed -> Offered.of(model.staff(), typed)),
                form.chips(
                        "route",
                        "How did it come?",
                        model.route,
                        List.of(Came.Route.values()),
                        Came.Route::words),
                form.chips(
                        "seal",
                        "How was it closed?",
                        model.seal,
                        List.of(Came.Seal.values()),
                        Came.Seal::words));
    }

    private void showFiles() {
        cards.keySet().retainAll(model.files);
        if (model.files.isEmpty()) {
            files.getChildren()
                    .setAll(
                            new Card(
                                    Texts.second(
                                            "Choose whose file came. Each child gets a card of its"
                                                    + " own here, with its own scans: a brother\u2019s"
                                                    + " file never lies in his sister\u2019s.")));
            return;
        }
        files.getChildren()
                .setAll(
                        model.files.stream()
                                .map(file -> cards.computeIfAbsent(file, this::card))
                                .toList());
    }

    private Node card(FileOfChild file) {
        Question missing = form.text(file.field("missing"), "What is missing?", file.missing);
        file.against.subscribe(chosen -> shown(missing, chosen == Came.Against.SOME_MISSING));
        Part scans = model.scans(file);
        scans.refresh();
        VBox questions =
                new VBox(
                        form.longText(
                                        file.field("summary"),
                                        "What does it say, in short?",
                                        file.summary,
                                        3)
                                .hint("For whoever has no time to read it all"),
                        Columns.of(
                                9,
                                form.text(file.field("items"), "What lay in it", file.items)
                                        .hint("Chronology, minutes, a disc"),
                                form.text(file.field("pages"), "Pages", file.pages)),
                        form.chips(
                                file.field("against"),
                                "Laid beside its contents list",
                                file.against,
                                List.of(Came.Against.values()),
                                Came.Against::words),
                        missing,
                        scans.node());
        questions.getStyleClass().add("form");
        Card card = new Card(Texts.section(file.child().name()), questions);
        card.setId(file.field("file-of"));
        return card;
    }

    private void foot() {
        Button take = Buttons.withKey(Buttons.main("Take it in", model.line::record), "Ctrl Enter");
        take.setId("take-in");
        take.disableProperty().bind(model.line.working());
        Button leave = Buttons.text("Not now", model::leave);
        leave.setMinWidth(Region.USE_PREF_SIZE);
        sheet.foot(new Keys().hidden("Ctrl+Enter", model.line::record), leave, take);
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
