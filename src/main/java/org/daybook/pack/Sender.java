package org.daybook.pack;

/**
 * Who sends a file.
 *
 * @param lead name of the designated safeguarding lead
 * @param phone of the school; may be empty
 */
public record Sender(String school, String lead, String phone) {}
