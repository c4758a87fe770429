package org.daybook.chronology;

import static org.daybook.chronology.EntryKind.AGENCY_CONTACT;
import static org.daybook.chronology.EntryKind.CASE_ANALYSIS;
import static org.daybook.chronology.EntryKind.FILE_RECEIVED;
import static org.daybook.chronology.EntryKind.FILE_SENT;
import static org.daybook.chronology.EntryKind.HOME_VISIT;
import static org.daybook.chronology.EntryKind.MEETING;
import static org.daybook.chronology.EntryKind.PARENT_CONTACT;
import static org.daybook.chronology.EntryKind.POLICE_NOTIFICATION;
import static org.daybook.chronology.EntryKind.POSITIVE_EVENT;
import static org.daybook.chronology.EntryKind.STATUS_CHANGE;
import static org.daybook.chronology.EntryKind.SUPERVISION;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an entry of some kinds asks besides the words that all share, in the order of asking. The
 * name is what stands in the store and never changes.
 */
@SuppressWarnings("ImmutableEnumChecker") // the choices are enums in a list that never changes
public enum Detail {
    MEETING_KIND("Which meeting?", "Meeting", "", of(Choice.Meeting.values()), MEETING),
    POLICE_KIND("What is it about?", "About", "", of(Choice.Police.values()), POLICE_NOTIFICATION),
    AGENCY("Which agency?", "Agency", "Social care, police, health", How.LINE, AGENCY_CONTACT),
    AGENCY_PERSON(
            "Whom did you speak with?", "Spoke with", "Name and role", How.LINE, AGENCY_CONTACT),
    PARENT("Which parent or carer?", "Parent or carer", "", How.LINE, PARENT_CONTACT),
    PARENTAL_RESPONSIBILITY(
            "Parental responsibility?",
            "Parental responsibility",
            "",
            of(Choice.Responsibility.values()),
            PARENT_CONTACT),
    CONTACT_HOW("How?", "How", "", of(Choice.Contact.values()), AGENCY_CONTACT, PARENT_CONTACT),
    VISITORS("Who went?", "Went", "", How.STAFF, HOME_VISIT),
    POLICE_REFERENCE(
            "Reference", "Reference", "As the police gave it", How.LINE, POLICE_NOTIFICATION),
    INCIDENT(
            "When was the incident?",
            "Incident",
            "Day and time",
            How.DAY_GONE,
            POLICE_NOTIFICATION),
    MISSING_PEOPLE("Who was missing?", "Missing", "And why, if you know", How.LINE, MEETING),
    ANNOUNCED("Did they know?", "Visit", "", of(Choice.Visit.values()), HOME_VISIT),
    FILE_FROM("Where did it come from?", "From", "", How.LINE, FILE_RECEIVED),
    FILE_TO("Where did it go, and to whom?", "To", "", How.LINE, FILE_SENT),
    PAGES("How many pages?", "Pages", "", How.LINE, FILE_RECEIVED, FILE_SENT),
    FILE_ROUTE("By which route?", "Route", "", of(Choice.Route.values()), FILE_RECEIVED, FILE_SENT),
    SUPERVISOR("With whom?", "With", "", How.STAFF, SUPERVISION),
    STATUS_BEFORE("What was it before?", "Before", "", How.LINE, STATUS_CHANGE),
    STATUS_NOW("What is it now?", "Now", "", How.LINE, STATUS_CHANGE),
    PERIOD("Which time does it look at?", "Period", "", How.LINE, CASE_ANALYSIS),
    SAID("What did they say?", "They said", "As they said it", How.TEXT, PARENT_CONTACT),
    HOME("What was the home like?", "The home", "What you saw", How.TEXT, HOME_VISIT),
    AGREED(
            "What was agreed?",
            "Agreed",
            "Who does what, by when",
            How.TEXT,
            AGENCY_CONTACT,
            MEETING),
    NEXT_MEETING("When is the next one?", "Next", "Day and time", How.DAY_TO_COME, MEETING),
    WATCHES(
            "Who watches over them today?",
            "Watching over them that day",
            "",
            How.STAFF,
            POLICE_NOTIFICATION),
    READ_BY("Who has read it?", "Read by", "", How.STAFF, FILE_RECEIVED),
    PUT_IN_PLACE("What was put in place?", "Put in place", "", How.TEXT, FILE_RECEIVED),
    REFLECTIONS("What do you make of it?", "Reflections", "", How.TEXT, SUPERVISION),
    SUPERVISION_AGREED("What did you agree?", "Agreed", "", How.TEXT, SUPERVISION),
    PROTECTS(
            "What protects here?",
            "What protects",
            "Whom or what it strengthens",
            How.TEXT,
            POSITIVE_EVENT),
    WORKS("What works?", "What works", "And how you know", How.TEXT, CASE_ANALYSIS),
    WORRIES("What worries you?", "What worries", "", How.TEXT, CASE_ANALYSIS),
    NOT_KNOWN("What do we not know?", "What we do not know", "", How.TEXT, CASE_ANALYSIS),
    WHAT_NEXT("What next?", "What next", "", How.TEXT, CASE_ANALYSIS);

    /** How a question is answered. */
    public enum How {
        LINE,
        TEXT,
        /** A line with the names of the staff to choose from. */
        STAFF,
        /** A day and a time that cannot be to come. */
        DAY_GONE,
        /** A day and a time that may be to come. */
        DAY_TO_COME,
        CHOICE;

        public boolean day() {
            return this == DAY_GONE || this == DAY_TO_COME;
        }
    }

    private final String words;
    private final String label;
    private final String hint;
    private final How how;
    private final List<Choice> choices;
    private final Set<EntryKind> kinds;

    Detail(String words, String label, String hint, How how, EntryKind... kinds) {
        this(words, label, hint, how, List.of(), kinds);
    }

    Detail(String words, String label, String hint, List<Choice> choices, EntryKind... kinds) {
        this(words, label, hint, How.CHOICE, choices, kinds);
    }

    Detail(
            String words,
            String label,
            String hint,
            How how,
            List<Choice> choices,
            EntryKind... kinds) {
        this.words = words;
        this.label = label;
        this.hint = hint;
        this.how = how;
        this.choices = choices;
        this.kinds = Set.of(kinds);
    }

    private static List<Choice> of(Choice... choices) {
        return List.of(choices);
    }

    /** What a form of this kind asks, in its order. */
    public static List<Detail> of(EntryKind kind) {
        return Stream.of(values()).filter(one -> one.asks(kind)).toList();
    }

    /** Empty for a name that only a later version of the program knows. */
    public static Optional<Detail> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    public boolean asks(EntryKind kind) {
        return kinds.contains(kind);
    }

    public String words() {
        return words;
    }

    /** The question in the fewest words, before an answer that is read: "Agreed". */
    public String label() {
        return label;
    }

    /** A few words beside the question; may be empty. */
    public String hint() {
        return hint;
    }

    public How how() {
        return how;
    }

    /** Empty unless it is answered by one of them. */
    public List<Choice> choices() {
        return choices;
    }

    /** As a problem names it, and as the field on the page is called. */
    public String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of what stands in the store: a choice by its name, a day written out. */
    String said(String text) {
        return switch (how) {
            case LINE, TEXT, STAFF -> text;
            case DAY_GONE, DAY_TO_COME -> WhenText.typed(When.stored(text));
            case CHOICE ->
                    choices.stream()
                            .filter(one -> one.name().equals(text))
                            .map(Choice::words)
                            .findFirst()
                            .orElse(text);
        };
    }
}
