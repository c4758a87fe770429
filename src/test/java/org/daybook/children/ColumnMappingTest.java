package org.daybook.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMappingTest {

    @ParameterizedTest
    @CsvSource({
        "UPN, UPN",
        "Legal Surname, LEGAL_SURNAME",
        "Last name, LEGAL_SURNAME",
        "Family Name, LEGAL_SURNAME",
        "Forename(s), LEGAL_FORENAME",
        "Student First Name, LEGAL_FORENAME",
        "Preferred Forename, PREFERRED_FORENAME",
        "Preferred Surname, PREFERRED_SURNAME",
        "DateOfBirth, BORN",
        "D.O.B., BORN",
        "Gender, SEX",
        "NC Year, YEAR_GROUP",
        "Year group, YEAR_GROUP",
        "Registration, REG_GROUP",
        "Reg. Group, REG_GROUP",
        "Form, REG_GROUP",
        "Ethnicity, ETHNICITY",
        "EAL, FIRST_LANGUAGE",
        "SEN status, SPECIAL_NEEDS",
        "EHCP, SPECIAL_NEEDS",
        "Looked-After, IN_CARE",
        "LAC, IN_CARE",
        "Address Line 2, ADDRESS",
        "Postcode, ADDRESS",
        "Previous school, PREVIOUS_SCHOOL",
        "Admission Date, JOINED_ON",
        "Contact 1 Name, CONTACT_1_NAME",
        "Contact 2, CONTACT_2_NAME",
        "Parent 1 Mobile, CONTACT_1_PHONE",
        "Priority 3 Telephone, CONTACT_3_PHONE",
        "Contact 2 Relationship to pupil, CONTACT_2_RELATIONSHIP",
        "Contact 2 E-mail, CONTACT_2_EMAIL",
        "Contact 1 Parental Responsibility, CONTACT_1_PARENTAL_RESPONSIBILITY",
        "Contact 1 PR, CONTACT_1_PARENTAL_RESPONSIBILITY",
        "Contact 2 Postcode, CONTACT_2_ADDRESS"
    })
    void knowsHeadings(String heading, String key) {
        assertThat(Synonyms.meaning(heading).map(ImportField::key)).contains(key);
    }

    @ParameterizedTest
    @CsvSource({"FSM", "Admission Number", "Attendance", "House Points", "Priority"})
    void leavesOtherHeadingsAlone(String heading) {
        Optional<ImportField> meaning = Synonyms.meaning(heading);
        assertThat(meaning.filter(field -> field instanceof ImportField.Text)).isEmpty();
    }

    @Test
    void saysWhyFreeMealsAreLeftOut() {
        assertThat(Synonyms.notKept("FSM")).contains("Free school meals are not kept in Daybook.");
        assertThat(Synonyms.notKept("Surname")).isEmpty();
    }

    @Test
    void givesAFieldToTheFirstColumnOnly() {
        ColumnMapping mapping =
                ColumnMapping.suggested(List.of("Surname", "Last name", "Forename"), Map.of());
        assertThat(mapping.fields().get(1)).isEmpty();
        assertThat(mapping.problems()).isEmpty();
    }

    @Test
    void prefersWhatWasChosenBefore() {
        Optional<ImportField> born = Optional.of(new ImportField.Day(ChildDay.BORN));
        ColumnMapping mapping =
                ColumnMapping.suggested(
                        List.of("Surname", "Forename", "Entry date", "Notes"),
                        Map.of("entry date", born, "notes", Optional.empty()));
        assertThat(mapping.fields().get(2)).isEqualTo(born);
        assertThat(mapping.fields().get(3)).isEmpty();
        assertThat(mapping.choices()).containsEntry("entry date", born);
    }

    @Test
    void asksForNamesAndAgainstDoubles() {
        ColumnMapping none = ColumnMapping.suggested(List.of("UPN", "DOB"), Map.of());
        assertThat(none.problems()).hasSize(2);
        ColumnMapping twice =
                ColumnMapping.suggested(List.of("Surname", "Forename", "Nickname"), Map.of())
                        .with(2, Optional.of(new ImportField.Text(Detail.LEGAL_FORENAME)));
        assertThat(twice.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("column-3"));
    }

    @Test
    void readsEveryKeyBack() {
        assertThat(ImportField.all(ImportField.MOST_CONTACTS))
                .allSatisfy(field -> {
                    assertThat(ImportField.withKey(field.key())).contains(field);
                    assertThat(field.key().length()).isLessThanOrEqualTo(60);
                });
        assertThat(ImportField.withKey("SHOE_SIZE")).isEmpty();
    }
}
