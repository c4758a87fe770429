package org.daybook.vault.keys;

import java.util.Optional;

/** What lies at the place of a key file. */
sealed interface FoundSheet {

    /** The sheet, when there is one that can be tried. */
    default Optional<KeySheet> sheet() {
        return Optional.empty();
    }

    /** It can be tried. */
    record Whole(KeySheet found) implements FoundSheet {

        @Override
        public Optional<KeySheet> sheet() {
            return Optional.of(found);
        }
    }

    /** A later Daybook wrote it, and it is whole. */
    record Newer(int format) implements FoundSheet {}

    /**
     * @param sentence what is wrong with it
     */
    record Broken(String sentence) implements FoundSheet {}

    /** Nothing lies there. */
    record Absent() implements FoundSheet {}

    /**
     * @param sentence why the machine does not let it be read, and what to do
     */
    record Shut(String sentence) implements FoundSheet {}
}
