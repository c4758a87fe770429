package org.daybook.paper;

/** A file inside the document. */
record Inside(ForeignFile file, Relationship relationship) {

    /** What it is to the document, as the format names it. */
    enum Relationship {
        /** The record behind the pages. */
        DATA("Data"),
        /** What pages of the document were made from. */
        SOURCE("Source"),
        /** It belongs to the document and is not shown in it. */
        SUPPLEMENT("Supplement");

        private final String word;

        Relationship(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Inside of(Data data) {
        return new Inside(
                new ForeignFile(
                        data.name(),
                        data.type(),
                        data.description(),
                        ForeignFile.Content.of(data.bytes())),
                Relationship.DATA);
    }
}
