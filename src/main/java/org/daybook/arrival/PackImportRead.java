package org.daybook.arrival;

import java.util.Optional;

/** What came of reading a pack; nothing has been written yet. */
public sealed interface PackImportRead {

    record Ready(PackInHand pack) implements PackImportRead {}

    /** Opens with a passphrase, which the sender tells by another channel. */
    record Locked() implements PackImportRead {}

    record WrongPassphrase() implements PackImportRead {}

    /** Not to be taken in; the records are as they were. */
    record Refused(Because because, String where) implements PackImportRead {

        /** What happened, and what to do. */
        public String sentence() {
            return because.sentence;
        }

        /** The place in the record, for whoever mends it; empty where that says nothing. */
        public Optional<String> place() {
            return where.isEmpty() ? Optional.empty() : Optional.of(where);
        }
    }

    /** Why a pack is refused. */
    enum Because {
        NOT_A_PACK(
                "This is no Daybook pack: no record is in it. If it is a file from another system or"
                        + " a scan, attach it to the file in as a document."),
        ALTERED(
                "The record in this pack is not the one that was written: something in it has been"
                        + " changed or lost on the way. Ring the sender and ask for a new pack."),
        NEWER(
                "This pack was made by a newer Daybook than this one. Update Daybook, then take the"
                        + " pack in again."),
        BROKEN(
                "The record in this pack makes no sense to Daybook. Ring the sender and ask for a new"
                        + " pack."),
        UNREADABLE(
                "A part of this pack cannot be read; it may have been cut short when it was copied."
                        + " Copy it again, or ask the sender for a new one."),
        TOO_MUCH(
                "This file is larger or more involved than any pack that Daybook makes. Ring the"
                        + " sender and ask what it is."),
        TWO_RECORDS(
                "There is more than one record in this file, so it was not made by Daybook. Ring the"
                        + " sender and ask for a new pack."),
        DOCUMENT_MISSING(
                "A document that the record names is not in the pack, or is not the one that was put"
                        + " in. Ring the sender and ask for a new pack."),
        NAME_LEADS_AWAY(
                "A document in this pack has a name that could lead to another place on a disk. No"
                        + " Daybook gives such names. Ring the sender before you try again."),
        PROGRAM(
                "A document in this pack is a program or a script. Daybook keeps none. Ring the"
                        + " sender before you try again."),
        DOCUMENT_TOO_LARGE(
                "A document in this pack is larger than Daybook keeps. Ask the sender to send that"
                        + " one by itself."),
        GONE("The file is no longer where it was. Choose it again.");

        private final String sentence;

        Because(String sentence) {
            this.sentence = sentence;
        }
    }

    static Refused refused(Because because) {
        return new Refused(because, "");
    }
}
