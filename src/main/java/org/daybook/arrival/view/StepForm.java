package org.daybook.arrival.view;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.daybook.arrival.ArrivalStep;
import org.daybook.base.DayText;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.DeedForm;
import org.daybook.desk.Form;
import org.daybook.desk.LineForm;
import org.daybook.desk.Offered;
import org.daybook.desk.Question;

/** The form of a step of a file in: what it asks, then what every line asks. */
final class StepForm {

    private static final List<String> HIGHER =
            List.of(
                    "Their headteacher",
                    "Admissions at the local authority",
                    "Education safeguarding at the local authority",
                    "The social worker",
                    "The Virtual School");

    private final StepFormModel model;
    private final Clock clock;
    private final List<String> staff;
    private final Runnable close;

    private StepForm(StepFormModel model, Clock clock, List<String> staff, Runnable close) {
        this.model = model;
        this.clock = clock;
        this.staff = staff;
        this.close = close;
    }

    static DeedForm of(StepFormModel model, Clock clock, List<String> staff, Runnable close) {
        return new StepForm(model, clock, staff, close).made();
    }

    private DeedForm made() {
        LineForm form = new LineForm(model.line, StepWords.deed(model.step()), close);
        if (model.asksWhom()) {
            form.asking(whom(form.ask()));
        }
        if (model.asksMeasures()) {
            form.asking(measures(form.ask()));
            form.asking(
                    form.ask()
                            .check(
                                    "as-actions",
                                    "Keep them as open actions in the child\u2019s file too",
                                    model.asActions));
        }
        return form.laid(words(model.step()), clock, typed -> Offered.of(staff, typed));
    }

    private Question whom(Form ask) {
        List<String> offered =
                switch (model.step()) {
                    case TOLD -> Stream.concat(Stream.of("SENCO"), staff.stream()).toList();
                    case ESCALATED -> HIGHER;
                    default -> List.of();
                };
        Question whom =
                ask.suggested(
                        StepFormModel.WHOM,
                        whom(model.step()),
                        model.line.text(StepFormModel.WHOM),
                        typed -> Offered.of(offered, typed));
        return model.step() == ArrivalStep.TOLD ? whom.hint("Names or roles") : whom;
    }

    private static String whom(ArrivalStep step) {
        return switch (step) {
            case NIL_RETURN -> "Who said so?";
            case TOLD -> "Who was told?";
            case ESCALATED -> "To whom?";
            case REQUESTED -> "Who was asked?";
            case ACKNOWLEDGED -> "To whom did it go?";
            default -> "Whom did you reach?";
        };
    }

    private static String words(ArrivalStep step) {
        return switch (step) {
            case READ -> "What stands out";
            case PUT_IN_PLACE -> "Anything to say about it, or why nothing is needed";
            case TOLD -> "What they were told";
            case ACKNOWLEDGED -> "How it went, and what it said";
            case REST_CAME -> "What came now";
            default -> "In a few words";
        };
    }

    /** A row for each, and a way to another one. */
    private Node measures(Form ask) {
        VBox rows = new VBox();
        rows.getStyleClass().add("measure-rows");
        model.measures.forEach(row -> rows.getChildren().add(row(ask, row)));
        model.measures.addListener(
                (ListChangeListener<MeasureRow>)
                        change -> {
                            while (change.next()) {
                                change.getAddedSubList()
                                        .forEach(row -> rows.getChildren().add(row(ask, row)));
                            }
                        });
        Hyperlink another =
                Buttons.link(
                        "Add another",
                        () -> {
                            model.another();
                            rows.lookup("#" + model.measures.getLast().field("what"))
                                    .requestFocus();
                        });
        another.setId("another-measure");
        VBox both = new VBox(rows, another);
        both.getStyleClass().add("measure-rows");
        return both;
    }

    private Node row(Form ask, MeasureRow row) {
        boolean first = row.number() == 1;
        Question what =
                ask.text(row.field("what"), first ? "What is put in place?" : "", row.text("what"));
        Question who =
                ask.suggested(
                        row.field("who"),
                        first ? "Who sees to it?" : "",
                        row.text("who"),
                        typed -> Offered.of(staff, typed));
        Question due =
                ask.day(
                        row.field("due"),
                        first ? "By when?" : "",
                        row.text("due"),
                        clock,
                        DayText.Sense.DUE);
        what.control().setAccessibleText("What is put in place, line " + row.number());
        who.control().setAccessibleText("Who sees to it, line " + row.number());
        due.control().setAccessibleText("By when, line " + row.number());
        VBox both = new VBox(what, Columns.of(9, who, due));
        both.getStyleClass().add("measure-row");
        return both;
    }
}
