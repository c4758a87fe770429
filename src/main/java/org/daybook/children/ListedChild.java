package org.daybook.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A child as one line of a list tells of it: only what the line says, so that laying it over a
 * record never blanks what the list is silent about.
 *
 * @param contacts what is said of each contact, first one first
 */
record ListedChild(
        long line,
        Map<Detail, String> texts,
        Map<ChildDay, LocalDate> days,
        List<Map<ContactPart, String>> contacts) {

    ListedChild {
        texts = Map.copyOf(texts);
        days = Map.copyOf(days);
        contacts = contacts.stream().map(Map::copyOf).toList();
    }

    /** Whether two lines say the very same. */
    boolean saysTheSame(ListedChild other) {
        return texts.equals(other.texts)
                && days.equals(other.days)
                && contacts.equals(other.contacts);
    }

    /** The child as this line alone knows it. */
    Particulars alone() {
        return onto(Particulars.NONE);
    }

    /** The record with what the line says laid over it. */
    Particulars onto(Particulars before) {
        Particulars after = before;
        for (Map.Entry<Detail, String> said : texts.entrySet()) {
            after = after.with(said.getKey(), said.getValue());
        }
        for (Map.Entry<ChildDay, LocalDate> said : days.entrySet()) {
            after = said.getKey().in(after, Optional.of(said.getValue()));
        }
        return after.contacts(contactsOnto(before.contacts()));
    }

    /** A contact of the same name is brought up to date; nobody is dropped. */
    private List<Contact> contactsOnto(List<Contact> before) {
        List<Contact> after = new ArrayList<>(before);
        for (Map<ContactPart, String> said : contacts) {
            Contact known = Contact.named(said.getOrDefault(ContactPart.NAME, ""));
            int place = placeOf(known.name(), after);
            if (place < 0) {
                after.add(onto(known, said));
            } else {
                after.set(place, onto(after.get(place), said));
            }
        }
        return after;
    }

    private static int placeOf(String name, List<Contact> contacts) {
        String wanted = Names.folded(name);
        for (int place = 0; place < contacts.size(); place++) {
            if (Names.folded(contacts.get(place).name()).equals(wanted)) {
                return place;
            }
        }
        return -1;
    }

    private static Contact onto(Contact before, Map<ContactPart, String> said) {
        String responsibility = said.getOrDefault(ContactPart.PARENTAL_RESPONSIBILITY, "");
        return new Contact(
                said.getOrDefault(ContactPart.NAME, before.name()),
                said.getOrDefault(ContactPart.RELATIONSHIP, before.relationship()),
                ListWords.yes(responsibility)
                        || (before.parentalResponsibility() && !ListWords.no(responsibility)),
                said.getOrDefault(ContactPart.PHONE, before.phone()),
                said.getOrDefault(ContactPart.EMAIL, before.email()),
                said.getOrDefault(ContactPart.ADDRESS, before.address()));
    }
}
