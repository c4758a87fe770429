package org.daybook.children.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.children.Contact;

/** A contact while it is being typed. */
public final class ContactModel {

    private final int number;
    private final StringProperty name;
    private final StringProperty relationship;
    private final BooleanProperty responsibility;
    private final StringProperty phone;
    private final StringProperty email;
    private final StringProperty address;

    /**
     * @param number its own in this form, never used again for another
     */
    ContactModel(int number, Contact contact) {
        this.number = number;
        this.name = new SimpleStringProperty(contact.name());
        this.relationship = new SimpleStringProperty(contact.relationship());
        this.responsibility = new SimpleBooleanProperty(contact.parentalResponsibility());
        this.phone = new SimpleStringProperty(contact.phone());
        this.email = new SimpleStringProperty(contact.email());
        this.address = new SimpleStringProperty(contact.address());
    }

    /** The name of one of its questions on the form: {@code contact-2-phone}. */
    public String field(String part) {
        return "contact-" + number + "-" + part;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty relationshipProperty() {
        return relationship;
    }

    public BooleanProperty responsibilityProperty() {
        return responsibility;
    }

    public StringProperty phoneProperty() {
        return phone;
    }

    public StringProperty emailProperty() {
        return email;
    }

    public StringProperty addressProperty() {
        return address;
    }

    Contact typed() {
        return new Contact(
                name.get(),
                relationship.get(),
                responsibility.get(),
                phone.get(),
                email.get(),
                address.get());
    }
}
