package org.daybook.pack;

/**
 * A stretch of a file as it will go, to be read before it does: an entry, the front sheet.
 *
 * @param text with the words "[withheld, reason 2]" where a bar stands on paper
 */
public record Chapter(String title, String text) {}
