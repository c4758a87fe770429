package org.daybook.calendar.view;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.calendar.SchoolYear;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.FilterChips;
import org.daybook.desk.Flow;
import org.daybook.desk.Keys;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.jspecify.annotations.Nullable;

/** The school's own calendar, a school year at a time. */
public final class CalendarPage implements Page {

    private static final double RAIL = 240;

    private final CalendarModel model;
    private final Sheet sheet = new Sheet("School calendar");
    private final StackPane years = new StackPane();
    private final VBox main = new VBox();
    private final CalendarRail rail = new CalendarRail();
    private @Nullable YearForm form;

    public CalendarPage(CalendarModel model) {
        this.model = model;
        Stylesheets.on(sheet);
        main.getStyleClass().add("calendar-main");
        years.getStyleClass().add("calendar-years");
        sheet.content(years, Columns.rail(main, rail, RAIL))
                .foot(new Keys().hidden("Ctrl+Enter", model::keep), leave(), keep());
        model.shown().subscribe((_, _) -> show());
        model.readings().subscribe((_, _) -> showYears());
        model.refusals().subscribe((_, _) -> toMend());
        model.face().subscribe(this::look);
        showYears();
        show();
    }

    /** Anew after each reading: a kept year is one more to choose. */
    private void showYears() {
        FilterChips<SchoolYear> chips =
                new FilterChips<>(model.chosen(), model.choices(), SchoolYear::words);
        chips.setId("school-year");
        years.getChildren().setAll(chips);
    }

    private void show() {
        form = new YearForm(model);
        main.getChildren().setAll(form);
        look(model.face().get());
    }

    private void look(CalendarFace face) {
        sheet.saying(face.saying());
        rail.show(model.chosen().get(), face);
        if (form != null) {
            form.look();
        }
    }

    private void toMend() {
        Objects.requireNonNull(form).focusFirstProblem();
    }

    private Node leave() {
        Label outcome = Texts.small("");
        outcome.setId("calendar-outcome");
        outcome.textProperty().bind(model.outcome());
        Button letGo = Buttons.text("Let the changes go", model::letGo);
        letGo.setId("let-calendar-go");
        letGo.visibleProperty().bind(model.typed());
        letGo.managedProperty().bind(model.typed());
        Flow line = new Flow(outcome, letGo);
        line.getStyleClass().add("calendar-foot");
        return line;
    }

    private Button keep() {
        Button keep = Buttons.main("Keep these dates", model::keep);
        keep.setId("keep-calendar");
        keep.disableProperty().bind(model.working());
        return Buttons.withKey(keep, "Ctrl Enter");
    }

    @Override
    public String title() {
        return "School calendar";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.arrive();
    }
}
