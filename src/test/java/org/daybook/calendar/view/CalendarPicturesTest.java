package org.daybook.calendar.view;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.daybook.desk.LongText;
import org.daybook.desk.Look;
import org.daybook.desk.Pictures;
import org.junit.jupiter.api.Test;

/** The calendar's page: with nothing kept, with a year, and with what has to be mended. */
class CalendarPicturesTest {

    /** The window without its navigation. */
    private static final int PAGE = 1232;

    @Test
    void nothingKept() {
        Pictures.keep(
                "calendar-empty", () -> page(new TestCalendar()), Look.Mode.LIGHT, 100, PAGE, 844);
    }

    @Test
    void aYear() {
        Pictures.all("calendar-year", () -> page(year()));
    }

    @Test
    void toMend() {
        Pictures.keep(
                "calendar-mend",
                () -> {
                    TestCalendar calendar = year();
                    CalendarPage page = new CalendarPage(calendar.model);
                    page.arrived();
                    YearModel shown = calendar.model.shown().get();
                    shown.terms().getFirst().last().set("18 Dec 2025");
                    shown.terms().get(1).halfLast().set("");
                    shown.daysOff().getFirst().first().set("5 Sep");
                    shown.addHoliday();
                    shown.more().getFirst().day().set("Easter Monday");
                    calendar.model.keep();
                    return page.node();
                },
                Look.Mode.LIGHT,
                100,
                PAGE,
                844);
    }

    @Test
    void pasting() {
        Stage stage =
                Pictures.onWindow(
                        () -> Pictures.show(page(year()), Look.Mode.LIGHT, 100, PAGE, 844));
        Pictures.settle(stage);
        Pictures.onWindow(() -> {
            press(stage, "#paste-dates");
            LongText lines = (LongText) stage.getScene().lookup("#pasted-lines");
            lines.setText("Autumn term 2 Sep 2026 to 18 Dec 2026\nSchool trip 9 Nov 2026");
            press(stage, "#record");
            return lines;
        });
        Pictures.keep("calendar-paste", stage);
        Pictures.onWindow(() -> {
            stage.close();
            return stage;
        });
    }

    private static void press(Stage stage, String id) {
        ((Button) stage.getScene().lookup(id)).fire();
    }

    private static Node page(TestCalendar calendar) {
        CalendarPage page = new CalendarPage(calendar.model);
        page.arrived();
        return page.node();
    }

    private static TestCalendar year() {
        TestCalendar calendar = new TestCalendar();
        calendar.model.arrive();
        calendar.model.propose();
        YearModel shown = calendar.model.shown().get();
        shown.addDayOff();
        shown.daysOff().getFirst().first().set("2 Sep 2026");
        shown.daysOff().getFirst().words().set("Safeguarding training");
        calendar.model.keep();
        calendar.fileCountedFrom(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 27));
        calendar.fileCountedFrom(LocalDate.of(2026, 12, 16), LocalDate.of(2026, 12, 23));
        return calendar;
    }
}
