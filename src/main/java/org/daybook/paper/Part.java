package org.daybook.paper;

/**
 * A part of a document that its contents list names before it is written.
 *
 * <p>Make it, give it to {@link Block.Contents}, then to the {@link Block.Heading} that opens it:
 * page number and link are filled in at the end. Compared by identity: one part, one place.
 */
public final class Part {

    private final String name;

    public Part(String name) {
        this.name = name;
    }

    /** As it stands in the contents list, "Chronology, oldest first". */
    public String name() {
        return name;
    }
}
