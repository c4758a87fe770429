package org.daybook.casework.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.children.Child;
import org.daybook.children.ChildLink;
import org.daybook.children.Contact;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Texts;

/** Beside the chronology: whom to ring, and who belongs to the child, each file one click away. */
public final class FamilyPart extends RailPart {

    public FamilyPart(FileCaseModel model) {
        super(model, "family-and-links");
    }

    @Override
    List<Node> lines(Facts facts) {
        Hyperlink change = Buttons.link("Change", model::change);
        change.setId("change-links");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setAccessibleText("Change family and links");
        List<Node> lines = new ArrayList<>();
        lines.add(Card.heading(Texts.cardTitle("Family and links"), change));
        List<Contact> contacts = facts.child().map(Child::contacts).orElse(List.of());
        contacts.forEach(one -> lines.add(Texts.small(unbroken(one))));
        facts.links().stream()
                .filter(ChildLink::holds)
                .filter(link -> !isContact(link, contacts))
                .map(this::link)
                .forEach(lines::add);
        if (lines.size() == 1) {
            lines.add(Texts.small("Nobody is written down yet."));
        }
        return lines;
    }

    private static String unbroken(Contact contact) {
        return CaseWords.unbroken(contact.inWords(), contact.phone());
    }

    /** Who is both rung and linked is said once, with the number. */
    private static boolean isContact(ChildLink link, List<Contact> contacts) {
        return link.other().isEmpty()
                && contacts.stream().anyMatch(one -> one.name().equalsIgnoreCase(link.name()));
    }

    private Node link(ChildLink link) {
        Optional<Child> other =
                link.otherThan(model.child()).flatMap(id -> model.around().children().withId(id));
        String role = LinkWords.role(link, model.child(), other) + ":";
        if (other.isEmpty()) {
            return Texts.small(role + " " + LinkWords.elsewhere(link));
        }
        Child child = other.get();
        Hyperlink open = Buttons.link(LinkWords.here(child), () -> model.openFile(child.id()));
        open.getStyleClass().add("small");
        open.setWrapText(true);
        return new VBox(Texts.small(role), open);
    }
}
