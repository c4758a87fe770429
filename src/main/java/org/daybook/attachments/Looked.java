package org.daybook.attachments;

/** What there is to look at. */
public sealed interface Looked {

    /** All that the file holds, in memory only. */
    final class Content implements Looked {

        private final Attachment attachment;
        private final byte[] bytes;

        Content(Attachment attachment, byte[] bytes) {
            this.attachment = attachment;
            this.bytes = bytes;
        }

        public Attachment attachment() {
            return attachment;
        }

        /** Not a copy. */
        public byte[] bytes() {
            return bytes;
        }
    }

    /** It is not shown inside; the sentence says why. */
    record NotInside(Attachment attachment, String sentence) implements Looked {}

    /** There is no such attachment any more. */
    record Gone() implements Looked {}
}
