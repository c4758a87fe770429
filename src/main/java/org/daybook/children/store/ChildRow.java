package org.daybook.children.store;

import static org.daybook.vault.schema.Tables.CHILD;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.School;
import org.daybook.children.Child;
import org.daybook.children.Contact;
import org.daybook.children.Detail;
import org.daybook.children.Particulars;
import org.daybook.vault.schema.tables.records.ChildRecord;
import org.daybook.vault.schema.tables.records.ContactRecord;
import org.jooq.Field;

/** A child's row, read and written field by field. */
final class ChildRow {

    private ChildRow() {}

    static Child read(ChildRecord row, List<ContactRecord> contacts) {
        Map<Detail, String> texts = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            texts.put(detail, row.get(column(detail)));
        }
        Particulars particulars =
                new Particulars(
                        texts,
                        Optional.ofNullable(row.getBorn()),
                        Optional.ofNullable(row.getJoinedOn()),
                        Optional.ofNullable(row.getLeftOn()),
                        contacts.stream().map(ChildRow::read).toList());
        return new Child(new ChildId(row.getId()), row.getAddedAt().toInstant(), particulars);
    }

    static void write(Child child, ChildRecord row) {
        Particulars particulars = child.particulars();
        row.setId(child.id().value());
        row.setAddedAt(child.addedAt().atZone(School.ZONE).toOffsetDateTime());
        for (Detail detail : Detail.values()) {
            row.set(column(detail), particulars.text(detail));
        }
        row.setBorn(particulars.born().orElse(null));
        row.setJoinedOn(particulars.joinedOn().orElse(null));
        row.setLeftOn(particulars.leftOn().orElse(null));
    }

    static void write(Contact contact, ContactRecord row) {
        row.setName(contact.name());
        row.setRelationship(contact.relationship());
        row.setParentalResponsibility(contact.parentalResponsibility());
        row.setPhone(contact.phone());
        row.setEmail(contact.email());
        row.setAddress(contact.address());
    }

    private static Contact read(ContactRecord row) {
        return new Contact(
                row.getName(),
                row.getRelationship(),
                row.getParentalResponsibility(),
                row.getPhone(),
                row.getEmail(),
                row.getAddress());
    }

    /** A detail lies in the column of its own name. */
    private static Field<String> column(Detail detail) {
        return Objects.requireNonNull(CHILD.field(detail.name(), String.class), detail.name());
    }
}
