package org.daybook.transfer.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.base.DayText;
import org.daybook.base.Problem;
import org.daybook.desk.DeedModel;
import org.daybook.transfer.Basis;
import org.daybook.transfer.ChangeDestination;
import org.daybook.transfer.Destination;
import org.daybook.transfer.Transfer;
import org.jspecify.annotations.Nullable;

/** Where the file goes after all, and from when its day is counted then. */
final class DestinationModel extends DeedModel {

    final ObjectProperty<@Nullable Destination> destination = new SimpleObjectProperty<>();
    final StringProperty school = new SimpleStringProperty("");
    final StringProperty lead = new SimpleStringProperty("");
    final StringProperty contact = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Basis> basis = new SimpleObjectProperty<>();
    final StringProperty basisOn = new SimpleStringProperty("");
    final StringProperty why = new SimpleStringProperty("");

    private final Surroundings around;
    private final ChangeDestination change;
    private final Transfer transfer;
    private final Runnable changed;

    DestinationModel(
            Surroundings around, ChangeDestination change, Transfer transfer, Runnable changed) {
        super(around.background());
        this.around = around;
        this.change = change;
        this.transfer = transfer;
        this.changed = changed;
        destination.set(transfer.destination());
        school.set(transfer.school());
        lead.set(transfer.lead());
        contact.set(transfer.contact());
    }

    @Override
    protected void begin() {
        ChangeDestination.Answers answers =
                new ChangeDestination.Answers(
                        Optional.ofNullable(destination.get()),
                        school.get(),
                        lead.get(),
                        contact.get(),
                        Optional.ofNullable(basis.get()),
                        around.read(basisOn.get(), DayText.Sense.EITHER),
                        why.get());
        run(() -> change.change(transfer.id(), answers), this::show);
    }

    private void show(ChangeDestination.Outcome outcome) {
        switch (outcome) {
            case ChangeDestination.Outcome.Changed() -> changed.run();
            case ChangeDestination.Outcome.NotChanged(List<Problem> found) ->
                    problems().setAll(found);
        }
    }
}
