package org.daybook.language;

/**
 * Words worth a second thought, and the question that they raise.
 *
 * @param pattern the words; several wordings of the same have a semicolon between them
 * @param unlessIn longer wordings in which the words are meant well, with a semicolon between them;
 *     may be empty
 * @param why the question that is asked
 * @param instead what others write; may be empty
 */
public record Phrase(
        PhraseId id, Sort sort, String pattern, String unlessIn, String why, String instead) {

    /** The name is what stands in the store and never changes. */
    public enum Sort {
        JUDGING("Words that judge or blame"),
        OPINION("Fact or opinion");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
