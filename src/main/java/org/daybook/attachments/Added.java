package org.daybook.attachments;

/** What came of adding a file. */
public sealed interface Added {

    record Kept(Attachment attachment) implements Added {}

    /** The same content is there already; it was not kept a second time. */
    record AlreadyThere(Attachment attachment) implements Added {}

    /** Nothing of it was kept. */
    record Refused(String name, String sentence) implements Added {}
}
