package org.daybook.people.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.daybook.base.DayText;
import org.daybook.base.Days;
import org.daybook.desk.Columns;
import org.daybook.desk.DeedForm;
import org.daybook.desk.FactRow;
import org.daybook.desk.FactsCard;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.daybook.people.Duty;
import org.daybook.people.KeepPerson;
import org.daybook.people.StaffMember;
import org.daybook.people.view.PeopleModel.Line;

/** The staff: who leads, who deputises, who sits at the keys, who has left. */
public final class PeoplePage implements Page {

    private final PeopleModel model;
    private final Sheet sheet = new Sheet("People");
    private final FactsCard staff;
    private final FactsCard gone;

    public PeoplePage(PeopleModel model) {
        this.model = model;
        this.staff = new FactsCard("Who works here", "Add somebody", "add-person", this::add);
        this.gone = new FactsCard("Who has left", "", "", this::add);
        gone.mayAdd(false);
        staff.setId("staff");
        gone.setId("staff-who-left");
        Label receipt = Texts.strong("");
        receipt.setId("receipt");
        receipt.textProperty().bind(model.receipt());
        receipt.visibleProperty().bind(receipt.textProperty().isNotEmpty());
        receipt.managedProperty().bind(receipt.visibleProperty());
        sheet.belongsTo("Settings")
                .saying("Cases are led by, and actions offered to, those who work here.")
                .content(receipt, staff, gone);
        InvalidationListener change = _ -> show();
        model.lines().addListener(change);
    }

    @Override
    public String title() {
        return "People";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.arrive();
        sheet.focusOn("add-person");
    }

    private void show() {
        List<Node> here = new ArrayList<>();
        List<Node> left = new ArrayList<>();
        int number = 0;
        for (Line line : model.lines()) {
            number++;
            (line.here() ? here : left).add(row(line, number));
        }
        staff.show(here, "Nobody is in the list yet.");
        gone.show(left, "Nobody.");
        gone.setVisible(!left.isEmpty());
        gone.setManaged(!left.isEmpty());
    }

    private FactRow row(Line line, int number) {
        StaffMember person = line.person();
        FactRow row =
                new FactRow(
                                line.here() ? Mark.Shape.OPEN : Mark.Shape.ENDED,
                                line.here() ? "works here" : "has left",
                                Texts.strong(person.name()))
                        .saying(role(person));
        if (line.sitsHere()) {
            row.saying("Sits at the keys: everything is written under this name.");
        }
        if (!line.cases().inWords().isEmpty() && person.leftOn().isEmpty()) {
            row.saying(sentence(line.cases().inWords()));
        }
        leaving(line, row);
        row.deed("Change", "change-person-" + number, close -> change(person, close));
        row.deed(
                line.here() ? "Has left" : "Another last day",
                "leaves-person-" + number,
                close -> leaves(line, close));
        if (person.leftOn().isPresent()) {
            row.act("Works here after all", "stays-person-" + number, () -> model.staysOn(person));
        }
        if (line.here() && !line.sitsHere()) {
            row.act("Sits at the keys", "keys-person-" + number, () -> model.sitsHere(person));
        }
        return row;
    }

    private static void leaving(Line line, FactRow row) {
        line.person()
                .leftOn()
                .ifPresent(day -> {
                    row.saying((line.here() ? "Leaves on " : "Left on ") + Days.full(day) + ".");
                    String todo = line.cases().whenLeaving();
                    if (!todo.isEmpty()) {
                        row.warning(
                                line.here() ? Mark.Shape.DUE_SOON : Mark.Shape.LATE,
                                todo + " Each is listed on Today.");
                    }
                });
    }

    private static String role(StaffMember person) {
        String duty = person.duty().map(Duty::inWords).orElse("");
        String role = person.role().equalsIgnoreCase(duty) ? "" : person.role();
        return sentence(role.isEmpty() || duty.isEmpty() ? role + duty : role + ", " + duty);
    }

    private static String sentence(String words) {
        return words.isEmpty()
                ? ""
                : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private DeedForm add(Runnable close) {
        return details(model.add(), "Add to the list", close);
    }

    private DeedForm change(StaffMember person, Runnable close) {
        return details(model.change(person), "Keep this", close);
    }

    private static DeedForm details(PersonFormModel form, String deed, Runnable close) {
        DeedForm laid = new DeedForm(form, deed, close);
        return laid.laid(
                Columns.fields(
                        laid.ask()
                                .text(KeepPerson.NAME, "Name, as it is spoken", form.name())
                                .hint("Miss Calder"),
                        laid.ask()
                                .text(KeepPerson.ROLE, "Role", form.role())
                                .hint("teaching assistant")),
                laid.ask()
                        .chips(
                                KeepPerson.DUTY,
                                "Safeguarding duty, if any",
                                form.duty(),
                                List.of(Duty.values()),
                                duty -> sentence(duty.inWords()).replace(".", "")));
    }

    private DeedForm leaves(Line line, Runnable close) {
        PersonFormModel form = model.leaves(line);
        DeedForm laid = new DeedForm(form, "Record the last day", close);
        Node day =
                laid.ask()
                        .day(
                                KeepPerson.LAST_DAY,
                                "Last day at the school?",
                                form.lastDay(),
                                model.clock(),
                                DayText.Sense.EITHER)
                        .hint("Ctrl+D for today; may be to come");
        String todo = line.cases().whenLeaving();
        return todo.isEmpty()
                ? laid.laid(day)
                : laid.laid(day, Mark.before(Mark.Shape.DUE_SOON, Texts.small(todo)));
    }
}
