package org.daybook.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.daybook.base.DayText;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A day as people type it. On leaving, a day that was understood is written out ({@code 24 Nov
 * 2026}); one that was not stays as it was typed, and {@link #complaintProperty} says why. Tab goes
 * on to the next question; Alt and Down open the calendar from the keys.
 */
public final class DayField extends StackPane {

    private final TextField text = new TextField();
    private final Clock clock;
    private final DayText.Sense sense;
    private final Optional<LocalDate> near;
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");

    /**
     * @param typed what stands in the field, understood or not; the model reads it with {@link
     *     DayText}
     */
    public DayField(Property<String> typed, Clock clock, DayText.Sense sense) {
        this(typed, clock, sense, Optional.empty());
    }

    /**
     * @param near the day to which one that is typed without a year lies nearest; today where it is
     *     empty
     */
    DayField(Property<String> typed, Clock clock, DayText.Sense sense, Optional<LocalDate> near) {
        this.clock = clock;
        this.sense = sense;
        this.near = near;
        getStyleClass().add("day-field");
        text.textProperty().bindBidirectional(typed);
        text.setPrefColumnCount(9);
        text.focusedProperty().subscribe((was, is) -> focusMoved(was, is));
        text.textProperty().subscribe(_ -> complaint.set(""));
        text.setAccessibleHelp("Alt and Down open a calendar");
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Button calendar = calendarButton();
        StackPane.setAlignment(calendar, Pos.CENTER_RIGHT);
        getChildren().addAll(text, calendar);
    }

    public TextField text() {
        return text;
    }

    /** Empty while there is nothing to say. */
    public ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    @Override
    public void requestFocus() {
        text.requestFocus();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(School.ZONE));
    }

    private DayText.Outcome read() {
        String typed = text.getText();
        return DayText.read(typed == null ? "" : typed, near.orElseGet(this::today), sense);
    }

    private void focusMoved(boolean was, boolean is) {
        if (!was || is) {
            return;
        }
        switch (read()) {
            case DayText.Read(LocalDate day) -> text.setText(Days.typed(day));
            case DayText.Unclear(String sentence) -> complaint.set(sentence);
            case DayText.Empty _ -> {}
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            showMonth();
            event.consume();
        } else if (event.isControlDown() && event.getCode() == KeyCode.D) {
            text.setText(Days.typed(today()));
        }
    }

    private Button calendarButton() {
        Button button = new Button();
        button.setGraphic(new FontIcon(Feather.CALENDAR));
        button.getStyleClass().add("inside-button");
        button.setAccessibleText("Choose a day from a calendar");
        button.setOnAction(_ -> showMonth());
        button.setFocusTraversable(false);
        return button;
    }

    private void showMonth() {
        LocalDate at =
                read() instanceof DayText.Read(LocalDate day) ? day : near.orElseGet(this::today);
        Popup popup = new Popup();
        popup.setAutoHide(true);
        MonthGrid month =
                new MonthGrid(
                        at,
                        today(),
                        day -> sense != DayText.Sense.HAPPENED || !day.isAfter(today()),
                        day -> {
                            popup.hide();
                            text.setText(Days.typed(day));
                            text.requestFocus();
                        });
        popup.getContent().add(month);
        Bounds place = localToScreen(getBoundsInLocal());
        popup.show(this, place.getMinX(), place.getMaxY() + 2);
        month.requestFocus();
    }
}
