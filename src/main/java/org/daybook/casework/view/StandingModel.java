package org.daybook.casework.view;

import java.time.LocalTime;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.casework.AbsencePlan;
import org.daybook.casework.UsualPlan;
import org.daybook.children.Child;
import org.daybook.children.OpenChildFile;
import org.daybook.desk.Place;

/** What holds for one child, and everything that can be done about it. */
public final class StandingModel {

    private final ChildId child;
    private final OpenChildFile open;
    private final Surroundings around;
    private final StandingForms forms;
    private final ReadOnlyObjectWrapper<Facts> facts;
    private final ReadOnlyStringWrapper receipt = new ReadOnlyStringWrapper("");

    public StandingModel(ChildId child, OpenChildFile open, CaseDeeds deeds, Surroundings around) {
        this.child = child;
        this.open = open;
        this.around = around;
        this.forms = new StandingForms(child, deeds, around, this::kept);
        this.facts = new ReadOnlyObjectWrapper<>(Facts.none(child, around.today()));
    }

    /** Opens the file, which leaves a trace. */
    public void arrive() {
        receipt.set("");
        around.background()
                .run(() -> {
                    open.open(child);
                    return Facts.read(child, around);
                })
                .then(facts::set);
    }

    private void kept() {
        receipt.set(
                "Recorded " + Days.time(LocalTime.now(around.clock().withZone(School.ZONE))) + ".");
        around.background().run(() -> Facts.read(child, around)).then(facts::set);
    }

    public void toTheFile() {
        around.navigator().go(new Place.ChildFile(child));
    }

    public void openFile(ChildId other) {
        around.navigator().go(new Place.ChildFile(other));
    }

    public void toThePeople() {
        around.navigator().go(new Place.People());
    }

    /** What a new absence plan begins with: the plan in force, else what is usual. */
    List<AbsencePlan.Step> firstSteps() {
        Facts now = facts.get();
        return now.standing()
                .plan()
                .map(AbsencePlan::steps)
                .or(() ->
                        now.child()
                                .map(one ->
                                        UsualPlan.of(
                                                one, now.standing(), now.practice(), now.today())))
                .orElse(List.of());
    }

    /** The children whom the typed letters fit, without this one. */
    List<Child> others(String typed) {
        return around.children().find(typed).stream()
                .filter(one -> !one.id().equals(child))
                .toList();
    }

    ChildId child() {
        return child;
    }

    StandingForms forms() {
        return forms;
    }

    Surroundings around() {
        return around;
    }

    ReadOnlyObjectProperty<Facts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** "Recorded 12:49." after a deed; else empty. */
    public ReadOnlyStringProperty receipt() {
        return receipt.getReadOnlyProperty();
    }
}
