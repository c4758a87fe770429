package org.daybook.children.view;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Form;
import org.daybook.desk.Question;
import org.daybook.desk.Rows;
import org.daybook.desk.Texts;

/** Whom to ring: a few questions for each contact, the first to ring first. */
final class ContactRows extends VBox {

    private static final List<String> RELATIONSHIPS =
            List.of(
                    "Mother",
                    "Father",
                    "Stepmother",
                    "Stepfather",
                    "Grandmother",
                    "Grandfather",
                    "Aunt",
                    "Uncle",
                    "Sister",
                    "Brother",
                    "Foster carer",
                    "Special guardian",
                    "Social worker",
                    "Childminder");

    private final Form form;
    private final ChildAnswers answers;
    private final Rows rows = new Rows();
    private final Map<ContactModel, Node> drawn = new HashMap<>();

    ContactRows(Form form, ChildAnswers answers) {
        this.form = form;
        this.answers = answers;
        Button more = Buttons.low(Buttons.outlined("Add a contact", this::addContact));
        more.setId("add-contact");
        getChildren().add(new Card(Card.heading(Texts.cardTitle("Whom to ring"), more), rows));
        answers.contacts().addListener((ListChangeListener<ContactModel>) _ -> show());
        show();
    }

    private void show() {
        drawn.keySet().retainAll(answers.contacts());
        rows.show(
                answers.contacts().stream()
                        .map(contact -> drawn.computeIfAbsent(contact, this::row))
                        .toList());
    }

    private void addContact() {
        ContactModel made = answers.addContact();
        Node row = drawn.get(made);
        if (row != null) {
            row.lookup("#" + made.field("name")).requestFocus();
        }
    }

    private Node row(ContactModel contact) {
        Question relationship =
                form.suggested(
                        contact.field("relationship"),
                        "Relationship",
                        contact.relationshipProperty(),
                        ContactRows::relationshipsLike);
        Button remove =
                Buttons.low(Buttons.text("Remove", () -> answers.contacts().remove(contact)));
        remove.setId(contact.field("remove"));
        remove.accessibleTextProperty().bind(contact.nameProperty().map(name -> "Remove " + name));
        VBox row =
                new VBox(
                        Columns.fields(
                                form.text(contact.field("name"), "Name", contact.nameProperty()),
                                relationship),
                        Columns.fields(
                                form.text(contact.field("phone"), "Phone", contact.phoneProperty()),
                                form.text(
                                        contact.field("email"), "E-mail", contact.emailProperty())),
                        form.text(
                                contact.field("address"),
                                "Address, if another",
                                contact.addressProperty()),
                        Card.heading(
                                form.check(
                                        contact.field("responsibility"),
                                        "Has parental responsibility",
                                        contact.responsibilityProperty()),
                                remove));
        row.getStyleClass().add("contact-row");
        return row;
    }

    private static List<String> relationshipsLike(String typed) {
        String begun = typed.strip().toLowerCase(Locale.ROOT);
        return RELATIONSHIPS.stream()
                .filter(word -> word.toLowerCase(Locale.ROOT).startsWith(begun))
                .toList();
    }
}
