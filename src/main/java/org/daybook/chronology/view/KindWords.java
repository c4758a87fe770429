package org.daybook.chronology.view;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.base.School;
import org.daybook.chronology.Detail;
import org.daybook.chronology.EntryKind;

/** How the questions that all entries share are put for each kind. */
final class KindWords {

    private KindWords() {}

    static String narrative(EntryKind kind) {
        return switch (kind) {
            case CONCERN -> "What happened?";
            case AGENCY_CONTACT -> "What was said?";
            case MEETING -> "What was talked about?";
            case HOME_VISIT -> "What happened on the visit?";
            case PARENT_CONTACT -> "What was it about?";
            case POLICE_NOTIFICATION -> "What did the police say?";
            case POSITIVE_EVENT -> "What went well?";
            case CASE_ANALYSIS -> "What is the pattern?";
            case FILE_RECEIVED -> "What is in it?";
            case FILE_SENT -> "What was sent?";
            case STATUS_CHANGE -> "What changed, and why?";
            case SUPERVISION -> "What did you talk about?";
        };
    }

    static String day(EntryKind kind) {
        return switch (kind) {
            case POLICE_NOTIFICATION -> "When did they tell you?";
            case STATUS_CHANGE -> "From which day?";
            default -> "When?";
        };
    }

    static String others(EntryKind kind) {
        return switch (kind) {
            case MEETING, POLICE_NOTIFICATION -> "Who was there?";
            case HOME_VISIT -> "Who was seen?";
            default -> "Was anyone else there?";
        };
    }

    /** Before the answer, where it is read. */
    static String othersLabel(EntryKind kind) {
        return switch (kind) {
            case MEETING, POLICE_NOTIFICATION -> "There: ";
            case HOME_VISIT -> "Seen: ";
            default -> "Also there: ";
        };
    }

    /** What whoever writes such an entry has to know; empty for most. */
    static String note(EntryKind kind) {
        return kind == EntryKind.SUPERVISION
                ? "This stays at the school. It never leaves with a child\u2019s file."
                : "";
    }

    /**
     * "Which agency?" is not asked of a home visit.
     *
     * @return empty when nothing is left out
     */
    static String leftOut(List<Detail> details, EntryKind kind) {
        if (details.isEmpty()) {
            return "";
        }
        String questions =
                details.stream()
                        .map(one -> "\u201c" + one.words() + "\u201d")
                        .collect(Collectors.joining(", "));
        return "Left out when you record this as "
                + named(kind)
                + ", and kept until then: "
                + questions;
    }

    /** "an agency contact", to stand in a sentence. */
    private static String named(EntryKind kind) {
        String words = kind.words().toLowerCase(School.LOCALE);
        return switch (kind) {
            case SUPERVISION -> words;
            case AGENCY_CONTACT -> "an " + words;
            default -> "a " + words;
        };
    }
}
