package org.daybook.followup;

import java.time.LocalDate;
import org.daybook.chronology.When;

/**
 * What is awaited next.
 *
 * @param sentence where it stands: "Children's social care have not answered the referral."
 * @param basis what the day is counted from, or empty
 * @param due by when; no day where none was set
 * @param whose who has to do it
 * @param next what one records when it happens in time
 * @param overdue what one records when its day has come and nothing has happened
 */
public record Expected(
        String sentence, String basis, When due, Whose whose, Step next, Step overdue) {

    /** Who has to do it. */
    public enum Whose {
        /** The school does it; late once its day has gone by. */
        OURS,
        /** Others do it, and their day is a rule; late once it has gone by. */
        THEIRS,
        /** Others do it, and nobody set them a day: one asks again, and nobody is late. */
        TO_ASK
    }

    static Expected ours(String sentence, When due, Step next) {
        return new Expected(sentence, "", due, Whose.OURS, next, next);
    }

    static Expected toAsk(String sentence, LocalDate ask, Step next, Step overdue) {
        return new Expected(sentence, "", When.on(ask), Whose.TO_ASK, next, overdue);
    }

    Expected because(String words) {
        return new Expected(sentence, words, due, whose, next, overdue);
    }
}
