package org.daybook.attachments.view;

/**
 * What came of something that was asked for.
 *
 * @param refused whether it did not come about
 */
record Said(boolean refused, String sentence) {}
