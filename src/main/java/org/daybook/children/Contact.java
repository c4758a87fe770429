package org.daybook.children;

/**
 * Somebody to ring about a child. What is not known is the empty text.
 *
 * @param parentalResponsibility whether this person is recorded as having it; false also means that
 *     nobody has said
 */
public record Contact(
        String name,
        String relationship,
        boolean parentalResponsibility,
        String phone,
        String email,
        String address) {

    public Contact {
        name = name.strip();
        relationship = relationship.strip();
        phone = phone.strip();
        email = email.strip();
        address = address.strip();
    }

    public static Contact named(String name) {
        return new Contact(name, "", false, "", "", "");
    }

    public boolean isBlank() {
        return (name + relationship + phone + email + address).isBlank();
    }

    /** "Mother: Dana Ashdown (PR), 01632 960 118". */
    public String inWords() {
        StringBuilder words = new StringBuilder();
        if (!relationship.isEmpty()) {
            words.append(relationship).append(": ");
        }
        words.append(name.isEmpty() ? "name not known" : name);
        if (parentalResponsibility) {
            words.append(" (PR)");
        }
        if (!phone.isEmpty()) {
            words.append(", ").append(phone);
        }
        return words.toString();
    }
}
