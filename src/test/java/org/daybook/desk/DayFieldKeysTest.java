package org.daybook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.daybook.base.DayText;
import org.daybook.base.School;
import org.junit.jupiter.api.Test;

/** A day is typed, and Tab goes on to the next question; the calendar is there by a key. */
class DayFieldKeysTest {

    @Test
    void tabGoesPastTheCalendarWhichOpensByAltAndDown() {
        boolean opened =
                Pictures.onWindow(() -> {
                    Clock clock = Clock.fixed(Instant.parse("2026-11-24T10:42:00Z"), School.ZONE);
                    DayField day =
                            new DayField(
                                    new SimpleStringProperty(""), clock, DayText.Sense.HAPPENED);
                    TextField next = new TextField();
                    Stage stage =
                            Pictures.show(new VBox(day, next), Look.Mode.LIGHT, 100, 600, 400);
                    day.requestFocus();
                    press(day.text(), KeyCode.TAB, false);
                    assertThat(next.isFocused()).isTrue();
                    press(day.text(), KeyCode.DOWN, true);
                    boolean popup = Window.getWindows().stream().anyMatch(Popup.class::isInstance);
                    Window.getWindows().stream()
                            .filter(Popup.class::isInstance)
                            .toList()
                            .forEach(Window::hide);
                    stage.close();
                    return popup;
                });
        assertThat(opened).isTrue();
    }

    @Test
    void controlAndDIsToday() {
        SimpleStringProperty typed = new SimpleStringProperty("");
        Pictures.onWindow(() -> {
            Clock clock = Clock.fixed(Instant.parse("2026-11-24T10:42:00Z"), School.ZONE);
            DayField day = new DayField(typed, clock, DayText.Sense.EITHER);
            Event.fireEvent(
                    day.text(),
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED, "", "", KeyCode.D, false, true, false, false));
            return true;
        });
        assertThat(typed.get()).isEqualTo("24 Nov 2026");
    }

    @Test
    void aDayWithoutAYearLiesInTheYearThatIsAskedFor() {
        SimpleStringProperty typed = new SimpleStringProperty("2 sep");
        Pictures.onWindow(() -> {
            Clock clock = Clock.fixed(Instant.parse("2026-11-24T10:42:00Z"), School.ZONE);
            LocalDate near = LocalDate.of(2029, 1, 30);
            DayField day = new DayField(typed, clock, DayText.Sense.EITHER, Optional.of(near));
            TextField next = new TextField();
            Stage stage = Pictures.show(new VBox(day, next), Look.Mode.LIGHT, 100, 600, 400);
            day.requestFocus();
            next.requestFocus();
            stage.close();
            return true;
        });
        assertThat(typed.get()).isEqualTo("2 Sep 2028");
    }

    private static void press(Node at, KeyCode code, boolean alt) {
        Event.fireEvent(
                at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
    }
}
