package org.daybook.registers;

/**
 * A number that an audit asks for.
 *
 * @param value as it is read: "4.5 school days", "11 of 12 (92 %)"
 * @param how how it is counted, in a sentence
 */
public record Figure(String name, String value, String how) {}
