package org.daybook.pack;

/**
 * Why words stay behind. The sentence is what the next lead reads; its number stands on the bar and
 * is the same in every pack. The name is what stands in the store.
 */
public enum Reason {
    ANOTHER_CHILD(1, "Another child", "It is about another child, who has a file of their own."),
    SOMEBODY_ELSE(
            2,
            "Somebody else",
            "It is about a person of whom this child’s next school need not know."),
    IN_CONFIDENCE(3, "In confidence", "It would show who spoke to us in confidence."),
    DANGER(4, "Danger", "It could bring somebody into danger if it were read."),
    LAW(5, "The law", "A court, or the law, does not let us hand it on."),
    OTHER(6, "Another reason", "There is another reason, which the sending lead can tell.");

    private final int number;
    private final String words;
    private final String sentence;

    Reason(int number, String words, String sentence) {
        this.number = number;
        this.words = words;
        this.sentence = sentence;
    }

    /** To choose it by. */
    public String words() {
        return words;
    }

    /** For the next lead. */
    public String sentence() {
        return sentence;
    }

    /** What stands on the bar, from 1. */
    public int number() {
        return number;
    }
}
