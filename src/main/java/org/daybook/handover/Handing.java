package org.daybook.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Who hands a file on, to whom, and what stays behind. What is not known is empty.
 *
 * @param number of the pack: "P-2026-0001"
 * @param school the school that hands it on
 * @param lead its designated safeguarding lead
 * @param by who made the pack
 * @param receiptBy by when the receipt should be back
 * @param withheld what the sender took out, each with the reason
 */
public record Handing(
        String number,
        String school,
        String lead,
        String phone,
        Instant at,
        String by,
        String toSchool,
        String toLead,
        Optional<LocalDate> receiptBy,
        Morning morning,
        List<Withheld> withheld) {

    /** The day-one page: what has to be known on the morning on which the child comes in. */
    public record Morning(
            String safe, String phone, String inPlace, String helps, String notKnown) {

        public static final Morning NOT_WRITTEN = new Morning("", "", "", "", "");

        public boolean isWritten() {
            return !(safe + phone + inPlace + helps + notKnown).isBlank();
        }
    }

    /**
     * Something that was taken out before the file left.
     *
     * @param what "Words, bar 1", "A document (PDF) with the entry of 12 March 2026"
     */
    public record Withheld(String what, String why) {}

    public Handing {
        at = at.truncatedTo(ChronoUnit.MICROS);
        withheld = List.copyOf(withheld);
    }
}
