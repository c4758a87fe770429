package org.daybook.children;

import java.time.LocalDate;
import java.util.Optional;

/** The days of a child's record. */
public enum ChildDay {
    BORN("Date of birth"),
    JOINED_ON("Joined"),
    LEFT_ON("Left");

    private final String words;

    ChildDay(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }

    public Optional<LocalDate> of(Particulars particulars) {
        return switch (this) {
            case BORN -> particulars.born();
            case JOINED_ON -> particulars.joinedOn();
            case LEFT_ON -> particulars.leftOn();
        };
    }

    public Particulars in(Particulars particulars, Optional<LocalDate> day) {
        return switch (this) {
            case BORN -> particulars.born(day);
            case JOINED_ON -> particulars.joinedOn(day);
            case LEFT_ON -> particulars.leftOn(day);
        };
    }
}
