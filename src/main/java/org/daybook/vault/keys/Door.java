package org.daybook.vault.keys;

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
        if (school.isBlank()
                || school.length() > LONGEST_NAME
                || school.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not the name of a school");
        }
    }

    /** The door of a new store. */
    public static Door fresh(String school) {
        return new Door(school, UUID.randomUUID());
    }
}
