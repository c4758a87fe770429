package org.daybook.registers.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.EmptyState;
import org.daybook.desk.FileChoice;
import org.daybook.desk.FilterChips;
import org.daybook.desk.Form;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.daybook.registers.Direction;
import org.daybook.registers.Figure;
import org.daybook.registers.Register;
import org.daybook.registers.RegisterRow;
import org.daybook.registers.RowState;
import org.daybook.registers.SaveRegister;
import org.daybook.registers.YearSpan;
import org.jspecify.annotations.Nullable;

/** Files out and files in, with the figures that an audit asks for. */
public final class RegistersPage implements Page {

    /** What the list takes of the page's height. */
    private static final double SHARE_OF_PAGE = 0.55;

    private static final double FIGURE_EM = 14;

    private final RegistersModel model;
    private final FileChoice files;
    private final Sheet sheet = new Sheet("Registers");
    private final ListView<RegisterRow> list = new ListView<>();
    private final VBox figures = new VBox();
    private final Node filter;
    private final Node direction;
    private final Button pdf;
    private final Button csv;

    public RegistersPage(RegistersModel model, FileChoice files) {
        this.model = model;
        this.files = files;
        this.direction = direction();
        this.filter = filter();
        this.pdf = named(Buttons.main("Save as PDF", () -> save(SaveRegister.Form.PDF)), "pdf");
        this.csv = named(Buttons.outlined("Save as CSV", () -> save(SaveRegister.Form.CSV)), "csv");
        Stylesheet.on(sheet);
        figures.setId("register-figures");
        list();
        sheet.belongsTo("Transfers").actions(csv, pdf);
        model.shown().subscribe(this::show);
    }

    @Override
    public String title() {
        return "Registers";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.refresh();
        sheet.focusOn("register-year");
    }

    private static Button named(Button button, String ending) {
        button.setId("register-" + ending);
        return button;
    }

    private Node direction() {
        FilterChips<Direction> chips =
                new FilterChips<>(model.direction(), List.of(Direction.values()), Direction::words);
        chips.setId("register-direction");
        return chips;
    }

    private Node filter() {
        Form form = new Form(FXCollections.observableArrayList());
        return Columns.fields(
                form.choice(
                        "register-year",
                        "School year",
                        model.year(),
                        model.years(),
                        one -> one.map(YearSpan::words).orElse("Every school year")),
                form.choice(
                        "register-state",
                        "Stage",
                        model.state(),
                        model.states(),
                        one -> one.map(RowState::words).orElse("Every stage")),
                form.choice(
                        "register-school",
                        "School",
                        model.school(),
                        model.schools(),
                        one -> one.orElse("Every school")));
    }

    private void list() {
        list.setId("register");
        list.getStyleClass().add("line-list");
        list.setItems(model.rows());
        list.setCellFactory(_ -> new RegisterCell(model::open));
        list.prefHeightProperty().bind(sheet.heightProperty().multiply(SHARE_OF_PAGE));
        list.setOnKeyPressed(event -> {
            RegisterRow row = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                event.consume();
                model.open(row);
            }
        });
    }

    private void show(@Nullable Register shown) {
        Register whole = model.whole().get();
        if (shown == null || whole == null) {
            return;
        }
        List<Node> content = new ArrayList<>();
        content.add(Texts.receipt(model.outcome()));
        content.add(refusal(model.refused()));
        content.add(direction);
        boolean any = !whole.rows().isEmpty();
        pdf.setDisable(shown.rows().isEmpty());
        csv.setDisable(shown.rows().isEmpty());
        sheet.saying(any ? shown.direction().yearRule() : "");
        if (any) {
            figures.getChildren().setAll(figures(shown));
            content.add(filter);
            content.addAll(
                    shown.rows().isEmpty() ? List.of(nothingFits()) : List.of(figures, list));
        } else {
            content.add(none(shown.direction()));
        }
        sheet.content(content.toArray(Node[]::new));
    }

    private static Node figures(Register shown) {
        return new Card(
                Columns.of(
                        FIGURE_EM,
                        shown.figures().stream().map(RegistersPage::figure).toArray(Node[]::new)));
    }

    private static Node figure(Figure figure) {
        Label value = Texts.section(figure.value());
        VBox box = new VBox(Texts.small(figure.name()), value, Texts.caption(figure.how()));
        box.getStyleClass().add("register-figure");
        return box;
    }

    private Node nothingFits() {
        Button all = Buttons.outlined("Show every file", model::showAll);
        all.setId("register-all");
        return new EmptyState("No file fits what was chosen.", all);
    }

    private Node none(Direction which) {
        EmptyState none =
                which == Direction.OUT
                        ? new EmptyState(
                                "No file has gone out, and none is on its way. Each transfer stands"
                                        + " here from the day on which it is started.",
                                Buttons.outlined("Start a transfer", model::startTransfer))
                        : new EmptyState(
                                "No file of an earlier school is written down. Each stands here"
                                        + " from the day on which you note where a child was"
                                        + " before.",
                                Buttons.outlined("Note an earlier school", model::noteArrival));
        none.setId("register-empty");
        return none;
    }

    private void save(SaveRegister.Form form) {
        model.save(form, this::choose);
    }

    private Optional<Path> choose(SaveRegister.Form form, String name) {
        return files.saveFile(
                sheet,
                "Save the register",
                name,
                form == SaveRegister.Form.PDF ? FileChoice.Kind.PDF : FileChoice.Kind.CSV);
    }

    private static Node refusal(ObservableValue<String> words) {
        Label sentence = Texts.body("");
        sentence.setId("register-refused");
        sentence.textProperty().bind(words);
        sentence.getStyleClass().add("late-text");
        HBox line = new HBox(new Mark(Mark.Shape.LATE, ""), sentence);
        line.getStyleClass().add("mark-line");
        line.visibleProperty().bind(sentence.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}
