package org.daybook.children.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.children.ImportField;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Form;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;

/** What each column of the file means, with what stands in it. */
final class ColumnsPart extends VBox {

    private static final int BESIDE = 3;
    private static final double LEAST_EM = 16;

    private final ImportModel model;
    private final VBox questions = new VBox();

    ColumnsPart(ImportModel model) {
        super(16);
        this.model = model;
        Label file = Texts.second("");
        file.textProperty().bind(model.fileProperty());
        getChildren().addAll(file, Card.titled("What do the columns mean?", questions), buttons());
        model.columns().addListener((ListChangeListener<ColumnChoice>) _ -> show());
        show();
    }

    private void show() {
        Form form = new Form(model.problems());
        ObservableList<Optional<ImportField>> meanings = model.meanings();
        List<Question> asked =
                model.columns().stream().map(column -> question(form, column, meanings)).toList();
        questions.getChildren().setAll(form.of(lines(asked)));
    }

    /** So many beside one another; the last line is filled up, so that all are equally wide. */
    private static Node[] lines(List<Question> questions) {
        List<Node> lines = new ArrayList<>();
        for (int from = 0; from < questions.size(); from += BESIDE) {
            Node[] line = new Node[BESIDE];
            for (int i = 0; i < BESIDE; i++) {
                line[i] = from + i < questions.size() ? questions.get(from + i) : new Region();
            }
            lines.add(Columns.of(LEAST_EM, line));
        }
        return lines.toArray(Node[]::new);
    }

    private static Question question(
            Form form, ColumnChoice column, ObservableList<Optional<ImportField>> meanings) {
        return form.choice(
                        column.field(),
                        column.heading(),
                        column.meaningProperty(),
                        meanings,
                        meaning -> meaning.map(ImportField::inWords).orElse("Leave out"))
                .under(Texts.caption(column.examples()));
    }

    private Node buttons() {
        var look = Buttons.main("See what would happen", model::lookThrough);
        look.setId("look-through");
        var back = Buttons.text("Choose another file", model::back);
        back.setId("other-file");
        return new HBox(8, look, back);
    }
}
