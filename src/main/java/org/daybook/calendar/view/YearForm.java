package org.daybook.calendar.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.daybook.calendar.DayOff;
import org.daybook.calendar.ReadYear;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.DeedForm;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Texts;

/** The form of one school year: its terms, its days off, its bank holidays. */
final class YearForm extends VBox {

    private static final double TERM_EM = 8.6;
    private static final double DAY_EM = 9;
    private static final int PASTED_ROWS = 6;

    private final YearModel model;
    private final CalendarModel all;
    private final Clock clock;
    private final RowList<TermRowModel> terms;
    private final RowList<DayOffRowModel> daysOff;
    private final HolidaysCard holidays;
    private final VBox pasting = new VBox();

    YearForm(CalendarModel all) {
        this.all = all;
        this.model = all.shown().get();
        this.clock = all.clock();
        this.terms = new RowList<>(model.terms(), this::term);
        this.daysOff = new RowList<>(model.daysOff(), this::dayOff);
        this.holidays = new HolidaysCard(all);
        show(pasting, false);
        getStyleClass().add("calendar-year");
        getChildren().addAll(termsCard(), daysOffCard(), holidays);
    }

    private Card termsCard() {
        Button propose =
                Buttons.low(
                        Buttons.outlined(
                                "Propose dates for " + model.year().words(), all::propose));
        propose.setId("propose-dates");
        Button add = Buttons.low(Buttons.outlined("Add a term", this::addTerm));
        add.setId("add-term");
        Button paste = Buttons.low(Buttons.outlined("Paste dates\u2026", this::paste));
        paste.setId("paste-dates");
        Flow foot = new Flow(propose, add, paste);
        foot.getStyleClass().add("calendar-foot");
        return Card.headed(
                "Terms",
                Texts.small("A day without a year lies in " + model.year().words()),
                terms,
                foot,
                pasting);
    }

    /** Opens the form for pasting in its place; the button again closes it. */
    private void paste() {
        if (pasting.isVisible()) {
            closePasting();
            return;
        }
        PasteModel lines = all.pasting(this::closePasting);
        DeedForm laid = new DeedForm(lines, "Fill in these dates", this::closePasting);
        pasting.getChildren()
                .setAll(
                        laid.laid(
                                laid.ask()
                                        .longText(
                                                PasteModel.LINES,
                                                "Lines with dates",
                                                lines.lines(),
                                                PASTED_ROWS)
                                        .hint(
                                                "As \u201cAutumn term 2 Sep 2026 to 18 Dec"
                                                        + " 2026\u201d, \u201cHalf term 26 to 30"
                                                        + " Oct\u201d, \u201cINSET 2 Sep\u201d")));
        show(pasting, true);
        laid.requestFocus();
    }

    private void closePasting() {
        pasting.getChildren().clear();
        show(pasting, false);
        Node button = lookup("#paste-dates");
        if (button != null) {
            button.requestFocus();
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void addTerm() {
        model.addTerm();
        terms.beginLast();
    }

    private RowForm term(TermRowModel row) {
        Form form = new Form(row.problems());
        return new RowForm(
                row,
                form,
                TERM_EM,
                List.of(
                        form.text(row.field("name"), "Term", row.name()),
                        form.dayNear(
                                row.field(ReadYear.FIRST), "First day", row.first(), clock, near()),
                        form.dayNear(
                                row.field(ReadYear.LAST), "Last day", row.last(), clock, near()),
                        form.dayNear(
                                row.field(ReadYear.HALF_FIRST),
                                "Half term from",
                                row.halfFirst(),
                                clock,
                                near()),
                        form.dayNear(
                                row.field(ReadYear.HALF_LAST),
                                "until",
                                row.halfLast(),
                                clock,
                                near())),
                "Take out: " + (row.name().get().isBlank() ? "this term" : row.name().get()),
                () -> model.takeOut(row));
    }

    private Card daysOffCard() {
        Button add = Buttons.low(Buttons.outlined("Add a day off", this::addDayOff));
        add.setId("add-day-off");
        Flow foot = new Flow(add);
        foot.getStyleClass().add("calendar-foot");
        return Card.headed(
                "INSET and other closed days",
                Texts.small("Days in term on which no child is in"),
                daysOff,
                foot);
    }

    private void addDayOff() {
        model.addDayOff();
        daysOff.beginLast();
    }

    private RowForm dayOff(DayOffRowModel row) {
        Form form = new Form(row.problems());
        return new RowForm(
                row,
                form,
                DAY_EM,
                List.of(
                        form.dayNear(row.field(ReadYear.FIRST), "Day", row.first(), clock, near()),
                        form.dayNear(
                                row.field(ReadYear.LAST),
                                "until, if several",
                                row.last(),
                                clock,
                                near()),
                        form.chips(
                                row.field("kind"),
                                "What is it?",
                                row.kind(),
                                List.of(DayOff.Kind.values()),
                                DayOff.Kind::words),
                        form.text(row.field("words"), "What for, if you like", row.words())),
                "Take out this day off",
                () -> model.takeOut(row));
    }

    private LocalDate near() {
        return model.year().middle();
    }

    /** Anew what follows from the dates. */
    void look() {
        holidays.show();
    }

    /** To the first thing that is to be mended. */
    void focusFirstProblem() {
        if (!terms.focusFirstProblem() && !daysOff.focusFirstProblem()) {
            holidays.focusFirstProblem();
        }
    }
}
