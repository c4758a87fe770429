package org.daybook.people.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.Days;
import org.daybook.desk.Background;
import org.daybook.people.KeepPerson;
import org.daybook.people.OpenCases;
import org.daybook.people.People;
import org.daybook.people.PersonOutcome;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;

/** Who works at the school, who leads and deputises, and who has left. */
public final class PeopleModel {

    /**
     * Somebody in the list.
     *
     * @param here works here today
     * @param sitsHere whoever sits at the keys
     */
    record Line(StaffMember person, boolean here, boolean sitsHere, OpenCases.Held cases) {}

    private record Loaded(
            List<StaffMember> staff,
            Optional<StaffMember> me,
            Map<StaffId, OpenCases.Held> cases) {}

    private static final Comparator<StaffMember> ON_DUTY_FIRST =
            Comparator.comparingInt((StaffMember person) ->
                            person.duty().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
                    .thenComparing(StaffMember::name);

    private final People people;
    private final KeepPerson keep;
    private final OpenCases cases;
    private final Background background;
    private final Clock clock;
    private final Runnable changed;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper receipt = new ReadOnlyStringWrapper("");

    /**
     * @param changed runs on the store's thread after each change: what stands around every page
     *     may name the person
     */
    public PeopleModel(
            People people,
            KeepPerson keep,
            OpenCases cases,
            Background background,
            Clock clock,
            Runnable changed) {
        this.people = people;
        this.keep = keep;
        this.cases = cases;
        this.background = background;
        this.clock = clock;
        this.changed = changed;
    }

    public void arrive() {
        receipt.set("");
        refresh();
    }

    private void refresh() {
        background.run(() -> new Loaded(people.staff(), people.me(), cases.now())).then(this::show);
    }

    private void show(Loaded found) {
        Optional<StaffId> me = found.me().map(StaffMember::id);
        lines.setAll(
                found.staff().stream()
                        .sorted(
                                Comparator.comparing((StaffMember one) -> !one.worksHere(today()))
                                        .thenComparing(ON_DUTY_FIRST))
                        .map(one ->
                                new Line(
                                        one,
                                        one.worksHere(today()),
                                        me.equals(Optional.of(one.id())),
                                        found.cases().getOrDefault(one.id(), OpenCases.Held.NONE)))
                        .toList());
    }

    PersonFormModel add() {
        return new PersonFormModel(
                background,
                form -> {
                    String name = form.name().get();
                    String role = form.role().get();
                    var duty = form.chosenDuty();
                    return () -> told(keep.add(name, role, duty));
                },
                person -> kept(person.name() + " is in the list."));
    }

    PersonFormModel change(StaffMember before) {
        PersonFormModel made =
                new PersonFormModel(
                        background,
                        form -> {
                            String name = form.name().get();
                            String role = form.role().get();
                            var duty = form.chosenDuty();
                            return () -> told(keep.change(before, name, role, duty));
                        },
                        _ -> kept("Kept."));
        made.name().set(before.name());
        made.role().set(before.role());
        made.duty().set(before.duty().orElse(null));
        return made;
    }

    PersonFormModel leaves(Line line) {
        PersonFormModel made =
                new PersonFormModel(
                        background,
                        form -> {
                            String day = form.lastDay().get();
                            return () -> told(keep.leaves(line.person(), day));
                        },
                        person -> kept(left(person, line.cases())));
        line.person().leftOn().map(Days::typed).ifPresent(made.lastDay()::set);
        return made;
    }

    private String left(StaffMember person, OpenCases.Held held) {
        String when = person.leftOn().map(Days::typed).orElse("");
        String word = person.worksHere(today()) ? "leaves" : "left";
        return (person.name() + " " + word + " on " + when + ". " + held.whenLeaving()).strip();
    }

    void staysOn(StaffMember person) {
        done(() -> keep.staysOn(person), person.name() + " works here.");
    }

    void sitsHere(StaffMember person) {
        done(() -> keep.sitsHere(person), person.name() + " sits at the keys.");
    }

    private void done(Callable<PersonOutcome> work, String words) {
        background
                .run(() -> told(work.call()))
                .then(outcome ->
                        kept(
                                switch (outcome) {
                                    case PersonOutcome.Kept _ -> words;
                                    case PersonOutcome.Refused(var problems) ->
                                            problems.getFirst().sentence();
                                }));
    }

    private PersonOutcome told(PersonOutcome outcome) {
        if (outcome instanceof PersonOutcome.Kept) {
            changed.run();
        }
        return outcome;
    }

    private void kept(String words) {
        receipt.set(words);
        refresh();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    Clock clock() {
        return clock;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** What was just done; else empty. */
    public ReadOnlyStringProperty receipt() {
        return receipt.getReadOnlyProperty();
    }
}
