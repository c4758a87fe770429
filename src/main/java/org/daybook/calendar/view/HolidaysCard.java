package org.daybook.calendar.view;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.base.Days;
import org.daybook.calendar.ReadYear;
import org.daybook.calendar.view.CalendarFace.Holiday;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Rows;
import org.daybook.desk.Texts;

/** England's bank holidays of the year, and where this school's differ from them. */
final class HolidaysCard extends Card {

    private static final double DAY_EM = 12;

    private final CalendarModel all;
    private final YearModel model;
    private final Rows computed = new Rows();
    private final RowList<HolidayRowModel> more;

    HolidaysCard(CalendarModel all) {
        this.all = all;
        this.model = all.shown().get();
        this.more = new RowList<>(model.more(), this::row);
        Button add = Buttons.low(Buttons.outlined("Add a proclaimed day", this::add));
        add.setId("add-holiday");
        Flow foot = new Flow(add);
        foot.getStyleClass().add("calendar-foot");
        getChildren()
                .addAll(
                        Card.heading(
                                Texts.section("Bank holidays"),
                                Texts.small("Computed for England, for every year")),
                        computed,
                        more,
                        foot);
        model.open().addListener((Observable _) -> show());
        show();
    }

    /** Anew, as when the terms around the days have changed. */
    void show() {
        computed.show(all.face().get().holidays().stream().map(this::line).toList());
    }

    private Node line(Holiday one) {
        Label day = Texts.body(Days.full(one.day()));
        day.getStyleClass().add("holiday-day");
        day.setMinWidth(Region.USE_PREF_SIZE);
        VBox name = new VBox(Texts.body(one.name()));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(day, name);
        line.getStyleClass().add("holiday-line");
        line.getChildren().addAll(state(one));
        return line;
    }

    private List<Node> state(Holiday one) {
        boolean open = model.open().contains(one.day());
        if (!one.inTerm() && !open) {
            return List.of(Texts.small(one.elsewhere()));
        }
        Hyperlink turn =
                Buttons.link(
                        open ? "Closed as usual" : "We are in on this day",
                        () -> turn(one.day(), !open));
        turn.setId("holiday-" + one.day());
        turn.setMinWidth(Region.USE_PREF_SIZE);
        turn.setAccessibleText(turn.getText() + ": " + one.name());
        return open ? List.of(Texts.strong("In school on this day"), turn) : List.of(turn);
    }

    /** Whoever turned it stays at the line. */
    private void turn(LocalDate day, boolean in) {
        model.setOpen(day, in);
        Node line = computed.lookup("#holiday-" + day);
        if (line != null) {
            line.requestFocus();
        }
    }

    private void add() {
        model.addHoliday();
        more.beginLast();
    }

    private RowForm row(HolidayRowModel row) {
        Form form = new Form(row.problems());
        return new RowForm(
                row,
                form,
                DAY_EM,
                List.of(
                        form.dayNear(
                                row.field(ReadYear.DAY),
                                "One more day",
                                row.day(),
                                all.clock(),
                                model.year().middle()),
                        form.text(row.field("words"), "What is it called?", row.words())),
                "Take out this bank holiday",
                () -> model.takeOut(row));
    }

    void focusFirstProblem() {
        more.focusFirstProblem();
    }
}
