package org.daybook.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Days;
import org.daybook.base.School;

/**
 * A month to point at. Arrows move by day and week, Page Up and Page Down by month, Enter takes.
 */
final class MonthGrid extends VBox {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", School.LOCALE);

    private final LocalDate today;
    private final Predicate<LocalDate> allowed;
    private final Consumer<LocalDate> taken;
    private final Label name = Texts.strong("");
    private final GridPane grid = new GridPane();
    private LocalDate at;

    MonthGrid(
            LocalDate at,
            LocalDate today,
            Predicate<LocalDate> allowed,
            Consumer<LocalDate> taken) {
        this.at = at;
        this.today = today;
        this.allowed = allowed;
        this.taken = taken;
        getStyleClass().add("month-grid");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head =
                new HBox(
                        step("\u2039", "Month before", -1), name, step("\u203a", "Month after", 1));
        head.getStyleClass().add("month-head");
        getChildren().addAll(head, grid);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    private Button step(String sign, String words, int months) {
        Button button = Buttons.text(sign, () -> move(at.plusMonths(months)));
        button.setAccessibleText(words);
        button.setFocusTraversable(false);
        return button;
    }

    private void move(LocalDate day) {
        at = day;
        show();
    }

    @Override
    public void requestFocus() {
        grid.lookupAll(".at").forEach(javafx.scene.Node::requestFocus);
    }

    private void show() {
        YearMonth month = YearMonth.from(at);
        name.setText(MONTH.format(month));
        grid.getChildren().clear();
        for (DayOfWeek day : DayOfWeek.values()) {
            grid.add(
                    Texts.caption(day.getDisplayName(TextStyle.SHORT, School.LOCALE)),
                    day.getValue() - 1,
                    0);
        }
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int i = 0; i < 42; i++) {
            LocalDate day = first.plusDays(i);
            if (YearMonth.from(day).equals(month)) {
                grid.add(button(day), i % 7, 1 + i / 7);
            }
        }
        requestFocus();
    }

    private Button button(LocalDate day) {
        Button button = Buttons.text(String.valueOf(day.getDayOfMonth()), () -> taken.accept(day));
        button.getStyleClass().add("day");
        button.setAccessibleText(Days.full(day));
        button.setDisable(!allowed.test(day));
        button.setFocusTraversable(day.equals(at));
        if (day.equals(at)) {
            button.getStyleClass().add("at");
        }
        if (day.equals(today)) {
            button.getStyleClass().add("today");
        }
        return button;
    }

    private void pressed(KeyEvent event) {
        LocalDate to =
                switch (event.getCode()) {
                    case LEFT -> at.minusDays(1);
                    case RIGHT -> at.plusDays(1);
                    case UP -> at.minusWeeks(1);
                    case DOWN -> at.plusWeeks(1);
                    case PAGE_UP -> at.minusMonths(1);
                    case PAGE_DOWN -> at.plusMonths(1);
                    default -> at;
                };
        if (!to.equals(at)) {
            event.consume();
            if (allowed.test(to)) {
                move(to);
            }
        }
    }
}
