package org.daybook.pack.view;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.transfer.DayOne;

/** The day-one page as it is being typed. */
final class DayOneAnswers {

    final StringProperty safe = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty inPlace = new SimpleStringProperty("");
    final StringProperty helps = new SimpleStringProperty("");
    final StringProperty notKnown = new SimpleStringProperty("");

    void show(DayOne page) {
        safe.set(page.safe());
        phone.set(page.phone());
        inPlace.set(page.inPlace());
        helps.set(page.helps());
        notKnown.set(page.notKnown());
    }

    DayOne page() {
        return new DayOne(safe.get(), phone.get(), inPlace.get(), helps.get(), notKnown.get());
    }

    void whenChanged(Runnable then) {
        List.of(safe, phone, inPlace, helps, notKnown)
                .forEach(answer -> answer.subscribe((_, _) -> then.run()));
    }
}
