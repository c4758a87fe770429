package org.daybook.vault.keys;

import java.util.Optional;
import java.util.UUID;

/**
 * What anybody may see who stands before the locked store; it names no child.
 *
 * @param school the school's name, as the lead wrote it
 * @param store which store this is, for life
 */
public record Door(String school, UUID store) {

    public static final int LONGEST_NAME = 200;

    public Door {
        if (whatIsWrongWith(school).isPresent()) {
            throw new IllegalArgumentException("Not the name of a school");
        }
    }

    /** A sentence for whoever types a school's name; empty when it can stand on the door. */
    public static Optional<String> whatIsWrongWith(String school) {
        if (school.isBlank()) {
            return Optional.of("Type the school's name. It is shown before Daybook is unlocked.");
        }
        if (school.length() > LONGEST_NAME) {
            return Optional.of(
                    "Use a shorter name, of at most %d letters.".formatted(LONGEST_NAME));
        }
        return school.codePoints().anyMatch(Door::cannotBeSeen)
                ? Optional.of("The name holds a character that cannot be shown. Type it anew.")
                : Optional.empty();
    }

    /** Also those that turn the order of letters round, and halves of a character. */
    private static boolean cannotBeSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }

    /** The door of a new store. */
    public static Door fresh(String school) {
        return new Door(school, UUID.randomUUID());
    }
}
