package org.daybook.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;

/** Children of the practice school, for tests. All are invented. */
public final class Practice {

    public static final Instant ADDED = Instant.parse("2026-09-02T08:00:00Z");

    private Practice() {}

    public static Child wren() {
        return new Child(
                id(1),
                ADDED,
                named("Wren", "Ashdown", LocalDate.of(2017, 2, 3))
                        .with(Detail.UPN, "B801200005001")
                        .with(Detail.YEAR_GROUP, "Year 5")
                        .with(Detail.REG_GROUP, "Kestrel")
                        .with(Detail.SPECIAL_NEEDS, "SEN support")
                        .contacts(
                                List.of(
                                        new Contact(
                                                "Dana Ashdown",
                                                "Mother",
                                                true,
                                                "01632 960 118",
                                                "",
                                                ""))));
    }

    public static Child bram() {
        return new Child(
                id(2),
                ADDED,
                named("Bram", "Holloway", LocalDate.of(2019, 5, 9))
                        .with(Detail.UPN, "H801200001001")
                        .with(Detail.YEAR_GROUP, "Year 3"));
    }

    public static Child nell() {
        return new Child(
                id(3),
                ADDED,
                named("Nell", "Quarry", LocalDate.of(2018, 6, 21))
                        .with(Detail.YEAR_GROUP, "Year 4"));
    }

    public static Particulars named(String forename, String surname, LocalDate born) {
        return Particulars.NONE
                .with(Detail.LEGAL_FORENAME, forename)
                .with(Detail.LEGAL_SURNAME, surname)
                .born(Optional.of(born));
    }

    public static ChildId id(int number) {
        return new ChildId(new UUID(0, number));
    }
}
