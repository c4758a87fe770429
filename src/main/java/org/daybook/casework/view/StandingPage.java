package org.daybook.casework.view;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.children.Child;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;

/** What holds for one child: a card for each kind of fact, each changed in its place. */
public final class StandingPage implements Page {

    private final StandingModel model;
    private final Sheet sheet = new Sheet("");

    /** Where no other room has anything to say before a case is closed. */
    public StandingPage(StandingModel model) {
        this(model, StandingPage::nothing);
    }

    /**
     * @param beforeStepDown what another room says in the forms that close a case or end a status;
     *     made anew for each form
     */
    public StandingPage(StandingModel model, Supplier<? extends Node> beforeStepDown) {
        this.model = model;
        Stylesheets.on(sheet);
        ContactsCards contacts = new ContactsCards(model);
        Node left =
                column(
                        new StatusesCard(model, beforeStepDown).card(),
                        contacts.alerts(),
                        new AbsenceCard(model).card());
        Node right =
                column(
                        new CaseCard(model, beforeStepDown).card(),
                        contacts.professionals(),
                        new LinksCard(model).card());
        Button file = Buttons.outlined("To the file", model::toTheFile);
        file.setId("to-the-file");
        sheet.belongsTo("What holds for the child, now and before")
                .actions(Texts.receipt(model.receipt()), file)
                .content(Columns.cards(left, right));
        model.facts()
                .subscribe(facts -> {
                    sheet.title().setText(facts.child().map(Child::name).orElse(""));
                    sheet.saying(facts.child().map(Child::yearAndClass).orElse(""));
                });
    }

    static Node nothing() {
        Region nothing = new Region();
        nothing.setManaged(false);
        return nothing;
    }

    private static VBox column(Node... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("card-column");
        return column;
    }

    /** Without the child's name: a window's title may be seen by anybody. */
    @Override
    public String title() {
        return "What holds for a child";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.arrive();
        sheet.focusOn("add-status");
    }
}
