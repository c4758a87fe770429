package org.daybook.people.store;

import static org.daybook.vault.schema.Tables.STAFF;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.people.Duty;
import org.daybook.people.OurSchool;
import org.daybook.people.People;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;
import org.daybook.vault.Setting;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.StaffRecord;
import org.jspecify.annotations.Nullable;

/** The school and its people in the store: the school and who sits at the keys are settings. */
public final class JooqPeople implements People {

    private static final String NAME = "school.name";
    private static final String PHONE = "school.phone";
    private static final String EMAIL = "school.email";
    private static final String ADDRESS = "school.address";
    private static final String ME = "people.me";

    private final Store store;

    public JooqPeople(Store store) {
        this.store = store;
    }

    @Override
    public OurSchool school() {
        return new OurSchool(setting(NAME), setting(PHONE), setting(EMAIL), setting(ADDRESS));
    }

    @Override
    public void changeSchool(OurSchool school) {
        keep(NAME, school.name());
        keep(PHONE, school.phone());
        keep(EMAIL, school.email());
        keep(ADDRESS, school.address());
    }

    @Override
    public List<StaffMember> staff() {
        return store.sql().selectFrom(STAFF).orderBy(STAFF.NAME, STAFF.ID).fetch(JooqPeople::read);
    }

    @Override
    public void keep(StaffMember person) {
        StaffRecord row =
                Optional.ofNullable(record(person.id().value()))
                        .orElseGet(() -> store.sql().newRecord(STAFF));
        row.setId(person.id().value());
        row.setName(person.name());
        row.setRole(person.role());
        row.setDuty(person.duty().map(Enum::name).orElse(null));
        row.setLeftOn(person.leftOn().orElse(null));
        row.store();
    }

    @Override
    public Optional<StaffMember> me() {
        String id = setting(ME);
        return id.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(record(UUID.fromString(id))).map(JooqPeople::read);
    }

    @Override
    public void sitsHere(StaffId person) {
        keep(ME, person.value().toString());
    }

    private @Nullable StaffRecord record(UUID id) {
        return store.sql().fetchOne(STAFF, STAFF.ID.eq(id));
    }

    private String setting(String name) {
        return new Setting(store, name).text().orElse("");
    }

    private void keep(String name, String content) {
        new Setting(store, name).keep(content);
    }

    private static StaffMember read(StaffRecord row) {
        return new StaffMember(
                new StaffId(row.getId()),
                row.getName(),
                row.getRole(),
                Optional.ofNullable(row.getDuty()).map(Duty::valueOf),
                Optional.ofNullable(row.getLeftOn()));
    }
}
