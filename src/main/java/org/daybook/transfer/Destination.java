package org.daybook.transfer;

import static org.daybook.transfer.Step.AUTHORITY_TOLD;
import static org.daybook.transfer.Step.COPY_SENT;
import static org.daybook.transfer.Step.DESTINATION_CONFIRMED;
import static org.daybook.transfer.Step.LEAD_SPOKEN_TO;
import static org.daybook.transfer.Step.LEAVING_NOTICED;
import static org.daybook.transfer.Step.LOOKED_FOR;
import static org.daybook.transfer.Step.ON_ROLL;
import static org.daybook.transfer.Step.PACK_CHECKED;
import static org.daybook.transfer.Step.PACK_MADE;
import static org.daybook.transfer.Step.RECEIPT_CONFIRMED;
import static org.daybook.transfer.Step.SENT;

import java.util.List;

/**
 * Where a child goes, which decides what becomes of the file and in which steps. The name is what
 * stands in the store and never changes.
 */
public enum Destination {
    SCHOOL("Another school", "The file goes to the school that has the child on roll."),
    MANAGED_MOVE(
            "Managed move",
            "A copy goes first. The file follows when the child changes to the other school’s roll."),
    EXCLUSION(
            "Permanent exclusion",
            "The file waits here until the next school has the child on roll."),
    DUAL(
            "Dual registration",
            "You are the main school: the file stays here and the other school gets a copy."),
    POST_16("College or training after 16", "The file goes to the college’s safeguarding lead."),
    ABROAD(
            "Abroad",
            "The file goes if the next school can be found; every effort counts. Otherwise it is"
                    + " archived here."),
    HOME_EDUCATION("Home education", "The authority is told. The file stays here."),
    UNKNOWN(
            "Destination not known",
            "The file stays here. The authority is told that the child may be missing education."),
    LEAVING("Leaving education", "The last school keeps the file.");

    /** Whether the receiving school is asked for. */
    public enum School {
        NEEDED,
        IF_KNOWN,
        NONE
    }

    private final String words;
    private final String consequence;

    Destination(String words, String consequence) {
        this.words = words;
        this.consequence = consequence;
    }

    public String words() {
        return words;
    }

    /** What becomes of the file, in a sentence. */
    public String consequence() {
        return consequence;
    }

    public School school() {
        return switch (this) {
            case SCHOOL, MANAGED_MOVE, DUAL, POST_16 -> School.NEEDED;
            case EXCLUSION, ABROAD -> School.IF_KNOWN;
            case HOME_EDUCATION, UNKNOWN, LEAVING -> School.NONE;
        };
    }

    /** Whether the file itself never leaves this school on that way. */
    public boolean fileStays() {
        return school() == School.NONE || this == DUAL;
    }

    /** A child who stays on this roll, or leaves school for good, has no common transfer file. */
    public boolean hasCommonTransferFile() {
        return this != DUAL && this != LEAVING;
    }

    /** Its steps, in order; whoever has a social worker has one step more. */
    public List<Step> steps() {
        return switch (this) {
            case SCHOOL, POST_16 ->
                    List.of(
                            LEAVING_NOTICED,
                            DESTINATION_CONFIRMED,
                            LEAD_SPOKEN_TO,
                            PACK_MADE,
                            PACK_CHECKED,
                            SENT,
                            RECEIPT_CONFIRMED);
            case MANAGED_MOVE ->
                    List.of(
                            LEAVING_NOTICED,
                            DESTINATION_CONFIRMED,
                            LEAD_SPOKEN_TO,
                            PACK_MADE,
                            PACK_CHECKED,
                            COPY_SENT,
                            ON_ROLL,
                            SENT,
                            RECEIPT_CONFIRMED);
            case EXCLUSION ->
                    List.of(
                            LEAVING_NOTICED,
                            AUTHORITY_TOLD,
                            DESTINATION_CONFIRMED,
                            ON_ROLL,
                            LEAD_SPOKEN_TO,
                            PACK_MADE,
                            PACK_CHECKED,
                            SENT,
                            RECEIPT_CONFIRMED);
            case DUAL ->
                    List.of(
                            LEAVING_NOTICED,
                            DESTINATION_CONFIRMED,
                            LEAD_SPOKEN_TO,
                            PACK_MADE,
                            PACK_CHECKED,
                            COPY_SENT,
                            RECEIPT_CONFIRMED);
            case ABROAD ->
                    List.of(
                            LEAVING_NOTICED,
                            AUTHORITY_TOLD,
                            LOOKED_FOR,
                            DESTINATION_CONFIRMED,
                            LEAD_SPOKEN_TO,
                            PACK_MADE,
                            PACK_CHECKED,
                            SENT,
                            RECEIPT_CONFIRMED);
            case HOME_EDUCATION -> List.of(LEAVING_NOTICED, AUTHORITY_TOLD);
            case UNKNOWN -> List.of(LEAVING_NOTICED, AUTHORITY_TOLD, LOOKED_FOR);
            case LEAVING -> List.of(LEAVING_NOTICED, DESTINATION_CONFIRMED);
        };
    }

    /** The step that sends what is to be received: the file, or the copy where the file stays. */
    public Step sending() {
        return this == DUAL ? COPY_SENT : SENT;
    }

    public String title(Step step) {
        return StepWords.title(this, step);
    }

    /** What a step asks for on this way, as long as it is not done. */
    public String hint(Step step) {
        return StepWords.hint(this, step);
    }
}
