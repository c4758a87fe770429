package org.daybook.leavers.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.desk.DeedModel;
import org.daybook.leavers.LeaverRun;
import org.daybook.leavers.RunLine;
import org.daybook.leavers.SettleLeaver;
import org.daybook.transfer.Destination;
import org.daybook.transfer.Receiver;
import org.jspecify.annotations.Nullable;

/** Where one leaver goes, or why it is left out. */
public final class LeaverFormModel extends DeedModel {

    private final SettleLeaver settle;
    private final LeaverRun.Id run;
    private final RunLine line;
    private final List<String> schools;
    private final Runnable settled;
    private final ObjectProperty<@Nullable Destination> destination = new SimpleObjectProperty<>();
    private final StringProperty school = new SimpleStringProperty("");
    private final StringProperty lead = new SimpleStringProperty("");
    private final StringProperty contact = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");

    /**
     * @param schools those that the other leavers go to, to be offered
     * @param settled runs after it was kept
     */
    LeaverFormModel(
            Background background,
            SettleLeaver settle,
            LeaverRun.Id run,
            RunLine line,
            List<String> schools,
            Runnable settled) {
        super(background);
        this.settle = settle;
        this.run = run;
        this.line = line;
        this.schools = schools;
        this.settled = settled;
        destination.set(Destination.SCHOOL);
        line.leaver().to().ifPresent(this::show);
    }

    private void show(Receiver to) {
        destination.set(to.destination());
        school.set(to.school());
        lead.set(to.lead());
        contact.set(to.contact());
    }

    @Override
    protected void begin() {
        Optional<Receiver> to = Optional.ofNullable(destination.get()).map(this::receiver);
        settle(() -> settle.goesTo(run, child(), to));
    }

    private Receiver receiver(Destination kind) {
        return kind.school() == Destination.School.NONE
                ? new Receiver(kind, "", "", "")
                : new Receiver(kind, school.get(), lead.get(), contact.get());
    }

    public void leaveOut() {
        String said = why.get();
        aside(() -> settle.leaveOut(run, child(), said));
    }

    public void takeIn() {
        aside(() -> settle.takeIn(run, child()));
    }

    private void aside(Callable<SettleLeaver.Outcome> work) {
        if (!working().get()) {
            problems().clear();
            settle(work);
        }
    }

    private void settle(Callable<SettleLeaver.Outcome> work) {
        run(work, this::came);
    }

    private void came(SettleLeaver.Outcome outcome) {
        switch (outcome) {
            case SettleLeaver.Outcome.Settled _ -> settled.run();
            case SettleLeaver.Outcome.NotSettled(List<Problem> found) -> problems().setAll(found);
        }
    }

    private ChildId child() {
        return line.child().id();
    }

    RunLine line() {
        return line;
    }

    List<String> schools() {
        return schools;
    }

    public ObjectProperty<@Nullable Destination> destination() {
        return destination;
    }

    public StringProperty school() {
        return school;
    }

    public StringProperty lead() {
        return lead;
    }

    public StringProperty contact() {
        return contact;
    }

    public StringProperty why() {
        return why;
    }
}
