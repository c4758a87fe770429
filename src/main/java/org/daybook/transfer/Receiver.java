package org.daybook.transfer;

/**
 * Where a file goes, as far as it is known.
 *
 * @param school the receiving school; empty while nobody knows it, or where there is none
 * @param lead their designated safeguarding lead; may be empty
 * @param contact how to reach them; may be empty
 */
public record Receiver(Destination destination, String school, String lead, String contact) {

    public Receiver {
        school = school.strip();
        lead = lead.strip();
        contact = contact.strip();
    }

    /** The school's name, or what the destination is called. */
    public String name() {
        return school.isEmpty() ? destination.words() : school;
    }

    public String leadOrTheirLead() {
        return lead.isEmpty() ? "their lead" : lead;
    }
}
