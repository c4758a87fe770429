package org.daybook.leavers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daybook.children.ChildDay;
import org.daybook.children.Detail;
import org.daybook.children.ImportField;
import org.daybook.children.Synonyms;

/** What a column of a list of destinations can mean. */
public enum DestinationField {
    UPN("UPN"),
    SURNAME("Surname"),
    FORENAME("Forename"),
    NAME("Whole name"),
    BORN("Date of birth"),
    DESTINATION("Destination"),
    SCHOOL("Next school"),
    LEAD("Their safeguarding lead"),
    CONTACT("How to reach them");

    private final String words;

    DestinationField(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Headings that are not known from the children's lists, as they are compared. */
    private List<String> headings() {
        return switch (this) {
            case UPN, SURNAME, FORENAME, BORN -> List.of();
            case NAME -> List.of("name", "full name", "pupil", "pupil name", "child", "student");
            case DESTINATION ->
                    List.of(
                            "destination",
                            "destination type",
                            "destination kind",
                            "leaving destination",
                            "reason for leaving");
            case SCHOOL ->
                    List.of(
                            "school",
                            "school name",
                            "next school",
                            "new school",
                            "destination school",
                            "receiving school",
                            "secondary school",
                            "junior school",
                            "allocated school",
                            "school allocated",
                            "transfer school");
            case LEAD ->
                    List.of(
                            "dsl",
                            "dsl name",
                            "school dsl",
                            "lead",
                            "their lead",
                            "safeguarding lead",
                            "designated safeguarding lead");
            case CONTACT ->
                    List.of(
                            "contact",
                            "dsl contact",
                            "dsl email",
                            "dsl phone",
                            "email",
                            "e mail",
                            "phone",
                            "telephone",
                            "school phone",
                            "school email");
        };
    }

    /** What a heading most likely means; what names a child is known from the children's lists. */
    static Optional<DestinationField> meaning(String heading) {
        String plain = Synonyms.plain(heading);
        return Arrays.stream(values())
                .filter(field -> field.headings().contains(plain))
                .findFirst()
                .or(() -> Synonyms.meaning(heading).flatMap(DestinationField::ofChild));
    }

    private static Optional<DestinationField> ofChild(ImportField field) {
        return switch (field) {
            case ImportField.Text(Detail detail) ->
                    switch (detail) {
                        case UPN -> Optional.of(UPN);
                        case LEGAL_SURNAME, PREFERRED_SURNAME -> Optional.of(SURNAME);
                        case LEGAL_FORENAME, PREFERRED_FORENAME -> Optional.of(FORENAME);
                        default -> Optional.empty();
                    };
            case ImportField.Day(ChildDay day) ->
                    day == ChildDay.BORN ? Optional.of(BORN) : Optional.empty();
            case ImportField.OfContact _ -> Optional.empty();
        };
    }
}
