package org.daybook.chronology;

/** Whether the child was seen without the people it may be afraid of, or afraid for. */
public enum SeenAlone {
    NOT_SAID,
    YES,
    NO
}
