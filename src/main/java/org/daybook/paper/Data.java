package org.daybook.paper;

/**
 * A file inside the document: the record itself, for machines.
 *
 * @param name "record.json"
 * @param type media type, "application/json"
 * @param description what it is, in a sentence
 */
@SuppressWarnings("ArrayRecordComponent") // embedded, never compared
public record Data(String name, String type, String description, byte[] bytes) {}
