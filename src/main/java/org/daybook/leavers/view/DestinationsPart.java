package org.daybook.leavers.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.children.LineProblem;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Mark;
import org.daybook.desk.Question;
import org.daybook.desk.Rows;
import org.daybook.desk.Texts;
import org.daybook.leavers.DestinationField;
import org.daybook.leavers.DestinationPlan;
import org.daybook.leavers.LeaverWords;
import org.jspecify.annotations.Nullable;

/** What a file of destinations would change, before anything is written. */
final class DestinationsPart extends VBox {

    private static final int BESIDE = 4;
    private static final double LEAST_EM = 13;

    private final DestinationsModel model;
    private final VBox questions = new VBox();
    private final Label summary = Texts.body("");
    private final Rows problems = new Rows();
    private final Rows changes = new Rows();
    private final Button take;

    DestinationsPart(DestinationsModel model) {
        this.model = model;
        getStyleClass().add("destinations");
        Label file = Texts.second("");
        file.textProperty().bind(model.file());
        take = Buttons.main("Take the destinations", model::take);
        take.setId("take-destinations");
        Button leave = Buttons.text("Not now", model::close);
        leave.setId("leave-destinations");
        summary.setId("destinations-summary");
        getChildren()
                .addAll(
                        Card.titled("What do the columns mean?", file, questions),
                        Card.titled("What would happen", summary, problems, changes),
                        new Flow(take, leave));
        model.columns().addListener((ListChangeListener<DestinationColumn>) _ -> showColumns());
        model.plan().subscribe(this::show);
    }

    private void showColumns() {
        Form form = new Form(model.problems());
        ObservableList<Optional<DestinationField>> meanings = meanings();
        List<Question> asked =
                model.columns().stream().map(column -> question(form, column, meanings)).toList();
        questions.getChildren().setAll(form.of(lines(asked)));
    }

    private static ObservableList<Optional<DestinationField>> meanings() {
        ObservableList<Optional<DestinationField>> meanings = FXCollections.observableArrayList();
        meanings.add(Optional.empty());
        Arrays.stream(DestinationField.values()).map(Optional::of).forEach(meanings::add);
        return meanings;
    }

    private static Question question(
            Form form,
            DestinationColumn column,
            ObservableList<Optional<DestinationField>> meanings) {
        return form.choice(
                        column.field(),
                        column.heading(),
                        column.meaning(),
                        meanings,
                        meaning -> meaning.map(DestinationField::words).orElse("Leave out"))
                .under(Texts.caption(column.examples()));
    }

    /** So many beside one another; the last line is filled up, so that all are equally wide. */
    private static Node[] lines(List<Question> asked) {
        List<Node> lines = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += BESIDE) {
            Node[] line = new Node[BESIDE];
            for (int i = 0; i < BESIDE; i++) {
                line[i] = from + i < asked.size() ? asked.get(from + i) : new Region();
            }
            lines.add(Columns.of(LEAST_EM, line));
        }
        return lines.toArray(Node[]::new);
    }

    private void show(@Nullable DestinationPlan plan) {
        take.setDisable(plan == null || plan.toWrite().isEmpty());
        if (plan == null) {
            summary.setText("Put the columns right first.");
            take.setText("Take the destinations");
            problems.show(List.of());
            changes.show(List.of());
            return;
        }
        int many = plan.toWrite().size();
        summary.setText(summary(plan));
        take.setText("Take " + (many == 1 ? "1 destination" : many + " destinations"));
        problems.show(plan.problems().stream().map(DestinationsPart::problem).toList());
        changes.show(plan.toWrite().stream().map(DestinationsPart::change).toList());
    }

    private static String summary(DestinationPlan plan) {
        int same = plan.lines().size() - plan.toWrite().size();
        String unchanged = same == 0 ? "" : " " + LeaverWords.children(same) + " stay as they are.";
        String rest =
                plan.notInList() == 0
                        ? ""
                        : " "
                                + LeaverWords.children(plan.notInList())
                                + " of this list are not in the file.";
        return "Nothing is written yet. "
                + LeaverWords.children(plan.toWrite().size())
                + " would get a new destination."
                + unchanged
                + rest;
    }

    private static Node problem(LineProblem problem) {
        boolean left = problem.weight() == LineProblem.Weight.LEFT_OUT;
        Mark mark =
                left
                        ? new Mark(Mark.Shape.ENDED, "left out")
                        : new Mark(Mark.Shape.DUE_SOON, "to look at");
        String where = problem.column().isEmpty() ? "The whole line" : problem.column();
        return line(mark, problem.line(), where, problem.sentence());
    }

    private static Node change(DestinationPlan.Line line) {
        Mark mark =
                line.before().isEmpty()
                        ? new Mark(Mark.Shape.POSITIVE, "new")
                        : new Mark(Mark.Shape.OPEN, "changed");
        String instead = line.before().map(before -> ", instead of " + before.name()).orElse("");
        return line(mark, line.line(), line.child().name(), line.after().name() + instead);
    }

    private static HBox line(Mark mark, long number, String what, String sentence) {
        Label where = Texts.caption("Line " + number);
        where.getStyleClass().add("line-number");
        where.setMinWidth(Region.USE_PREF_SIZE);
        Label about = Texts.strong(what);
        about.getStyleClass().add("line-what");
        Label words = Texts.body(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(mark, where, about, words);
        line.getStyleClass().add("plan-line");
        return line;
    }
}
