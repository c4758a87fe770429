package org.daybook.children.store;

import static org.daybook.vault.schema.Tables.CHILD;
import static org.daybook.vault.schema.Tables.CONTACT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.children.Child;
import org.daybook.children.Children;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.ChildRecord;
import org.daybook.vault.schema.tables.records.ContactRecord;
import org.jooq.Condition;
import org.jooq.Result;

/** The children in the store: a row for each, and one for each contact. */
public final class JooqChildren implements Children {

    private final Store store;

    public JooqChildren(Store store) {
        this.store = store;
    }

    @Override
    public List<Child> all() {
        Map<UUID, Result<ContactRecord>> contacts =
                store.sql()
                        .selectFrom(CONTACT)
                        .orderBy(CONTACT.CHILD_ID, CONTACT.POSITION)
                        .fetchGroups(CONTACT.CHILD_ID);
        Result<ContactRecord> none = store.sql().newResult(CONTACT);
        return store.sql()
                .selectFrom(CHILD)
                .fetch(row -> ChildRow.read(row, contacts.getOrDefault(row.getId(), none)));
    }

    @Override
    public Optional<Child> withId(ChildId id) {
        return row(id).map(row -> ChildRow.read(row, contacts(id)));
    }

    @Override
    public void add(Child child) {
        ChildRecord row = store.sql().newRecord(CHILD);
        ChildRow.write(child, row);
        row.insert();
        addContacts(child);
    }

    @Override
    public void change(Child child) {
        ChildRecord row = row(child.id()).orElseThrow();
        Result<ContactRecord> before = contacts(child.id());
        boolean sameContacts = ChildRow.read(row, before).contacts().equals(child.contacts());
        ChildRow.write(child, row);
        row.update();
        if (!sameContacts) {
            before.forEach(ContactRecord::delete);
            addContacts(child);
        }
    }

    @Override
    public void takeBack(ChildId id) {
        contacts(id).forEach(ContactRecord::delete);
        row(id).ifPresent(ChildRecord::delete);
    }

    private void addContacts(Child child) {
        for (int position = 0; position < child.contacts().size(); position++) {
            ContactRecord row = store.sql().newRecord(CONTACT);
            row.setId(UUID.randomUUID());
            row.setChildId(child.id().value());
            row.setPosition(position);
            ChildRow.write(child.contacts().get(position), row);
            row.insert();
        }
    }

    private Optional<ChildRecord> row(ChildId id) {
        return store.sql().fetchOptional(CHILD, CHILD.ID.eq(id.value()));
    }

    private Result<ContactRecord> contacts(ChildId id) {
        Condition ofChild = CONTACT.CHILD_ID.eq(id.value());
        return store.sql().selectFrom(CONTACT).where(ofChild).orderBy(CONTACT.POSITION).fetch();
    }
}
