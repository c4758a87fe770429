package org.daybook.children;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;

/**
 * A child, as the school knows it.
 *
 * @param addedAt when the child was first written down here
 */
public record Child(ChildId id, Instant addedAt, Particulars particulars) {

    public Child {
        // The store keeps microseconds; a child read back has to equal the child written.
        addedAt = addedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same child, with other particulars. */
    public Child with(Particulars others) {
        return new Child(id, addedAt, others);
    }

    /** What the child is called: the preferred name where there is one, else the legal name. */
    public String name() {
        return particulars.name();
    }

    /** The name to speak of the child with: "Wren". */
    public String firstName() {
        return particulars.forename().isEmpty() ? name() : particulars.forename();
    }

    public String surname() {
        return particulars.surname();
    }

    public String legalName() {
        return particulars.legalName();
    }

    /** "W. A.", for paper that may lie open. */
    public String initials() {
        return Names.initials(name());
    }

    /** Empty when the day of birth is not known. */
    public Optional<LocalDate> born() {
        return particulars.born();
    }

    /** "9 years", "14 months"; empty when the day of birth is not known or is still to come. */
    public String age(LocalDate today) {
        return born().map(day -> Age.inWords(day, today)).orElse("");
    }

    public String sex() {
        return particulars.text(Detail.SEX);
    }

    public String upn() {
        return particulars.text(Detail.UPN);
    }

    /** "Year 5", "Reception"; may be empty. */
    public String yearGroup() {
        return particulars.text(Detail.YEAR_GROUP);
    }

    public String regGroup() {
        return particulars.text(Detail.REG_GROUP);
    }

    /** "Year 5, Kestrel class"; may be empty. */
    public String yearAndClass() {
        return SchoolYear.withClass(yearGroup(), regGroup());
    }

    public String ethnicity() {
        return particulars.text(Detail.ETHNICITY);
    }

    public String firstLanguage() {
        return particulars.text(Detail.FIRST_LANGUAGE);
    }

    public String specialNeeds() {
        return particulars.text(Detail.SPECIAL_NEEDS);
    }

    public String inCare() {
        return particulars.text(Detail.IN_CARE);
    }

    public String address() {
        return particulars.text(Detail.ADDRESS);
    }

    public String previousSchool() {
        return particulars.text(Detail.PREVIOUS_SCHOOL);
    }

    public String notes() {
        return particulars.text(Detail.NOTES);
    }

    public Optional<LocalDate> joinedOn() {
        return particulars.joinedOn();
    }

    public Optional<LocalDate> leftOn() {
        return particulars.leftOn();
    }

    /** Whom to ring, first one first. */
    public List<Contact> contacts() {
        return particulars.contacts();
    }

    /** Whether the child is on this school's roll on that day; the last day counts. */
    public boolean onRoll(LocalDate day) {
        return leftOn().map(left -> !left.isBefore(day)).orElse(true);
    }

    /** "Wren Ashdown, Year 5, Kestrel class, born 3 Feb 2017 (9 years)". */
    public String inWords(LocalDate today) {
        StringBuilder words = new StringBuilder(name());
        if (!yearAndClass().isEmpty()) {
            words.append(", ").append(yearAndClass());
        }
        return words.append(", ").append(bornInWords(today)).toString();
    }

    /** "born 3 Feb 2017 (9 years)", or "day of birth not known". */
    public String bornInWords(LocalDate today) {
        return born().map(day -> "born " + Age.dayAndAge(day, today))
                .orElse("day of birth not known");
    }
}
