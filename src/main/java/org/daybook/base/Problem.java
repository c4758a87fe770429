package org.daybook.base;

/**
 * Something typed that cannot stand as it is.
 *
 * @param field the name of the question that it belongs to; empty when it concerns the whole form
 * @param sentence what happened and what to do, in plain words and without a child's name
 */
public record Problem(String field, String sentence) {}
