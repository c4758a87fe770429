package org.daybook.casework;

import java.util.List;

/**
 * What may hold for a child, the gravest first: their order decides which one of several is shown
 * filled. The name is what stands in the store and never changes.
 */
public enum StatusKind {
    CP_PLAN("Child protection plan", Weight.GRAVE, "Category"),
    LOOKED_AFTER("Looked after", Weight.GRAVE, "Legal basis"),
    CHILD_IN_NEED("Child in need", Weight.GRAVE, ""),
    MARAC("Heard at MARAC", Weight.GRAVE, ""),
    CHANNEL("Channel", Weight.GRAVE, ""),
    EARLY_HELP("Family Help or early help", Weight.PLAIN, ""),
    PRIVATELY_FOSTERED("Privately fostered", Weight.PLAIN, ""),
    PREVIOUSLY_LOOKED_AFTER("Previously looked after", Weight.PLAIN, ""),
    SPECIAL_GUARDIANSHIP("Special guardianship order", Weight.PLAIN, ""),
    CHILD_ARRANGEMENTS("Child arrangements order", Weight.PLAIN, ""),
    YOUNG_CARER("Young carer", Weight.PLAIN, ""),
    EHCP("Education, health and care plan", Weight.PLAIN, ""),
    SEN_SUPPORT("SEN support", Weight.PLAIN, ""),
    OTHER("Another status", Weight.PLAIN, "Which");

    /** The legal basis that the reviews ask to find at once. */
    public static final String AT_HOME = "care order, placed at home";

    private enum Weight {
        GRAVE,
        PLAIN
    }

    private final String words;
    private final Weight weight;
    private final String detail;

    StatusKind(String words, Weight weight, String detail) {
        this.words = words;
        this.weight = weight;
        this.detail = detail;
    }

    public String words() {
        return words;
    }

    /** Whether it may be the filled one: only what says that a child is at risk weighs so much. */
    public boolean isGrave() {
        return weight == Weight.GRAVE;
    }

    /** Whether social care works with the child by law, so that the school needs an open case. */
    public boolean needsCase() {
        return this == CP_PLAN || this == LOOKED_AFTER || this == CHILD_IN_NEED;
    }

    /** What is asked besides, "Category" or "Legal basis"; empty where nothing is. */
    public String detail() {
        return detail;
    }

    /** The usual answers to that; another is as good. */
    public List<String> usualDetails() {
        return switch (this) {
            case CP_PLAN ->
                    List.of(
                            "neglect",
                            "emotional abuse",
                            "physical abuse",
                            "sexual abuse",
                            "more than one category");
            case LOOKED_AFTER ->
                    List.of(
                            "accommodated, section 20",
                            "interim care order",
                            "care order",
                            AT_HOME,
                            "emergency protection order",
                            "police protection");
            default -> List.of();
        };
    }
}
