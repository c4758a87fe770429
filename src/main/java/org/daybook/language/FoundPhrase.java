package org.daybook.language;

/**
 * A phrase where it stands in a text.
 *
 * @param start its first character, counted as Java and the fields of a form count them
 * @param end behind its last character
 * @param quoted exactly as it is written there
 */
public record FoundPhrase(Phrase phrase, int start, int end, String quoted) {}
