/**
 * The words that one thinks twice about before they stand in a child's file: a list that the school
 * may change, and the question that each of its phrases asks.
 *
 * <p>Decisions. <b>It asks and never blocks.</b> A found phrase ({@link
 * org.daybook.language.FoundPhrase}) is quoted with a question; whoever writes keeps it or words it
 * anew. Nothing is counted, nothing is stored about it.
 *
 * <p><b>Never in anybody's quoted words.</b> The child's own field is not looked at at all: only
 * the fields of the writer's words are given a line. Inside those, what stands between quotation
 * marks ({@link org.daybook.language.QuotedSpeech}) is somebody's speech and is left alone; a mark
 * that is not closed yet counts as speech, because the sentence is still being written.
 *
 * <p><b>Words, not letters.</b> A text is read as words ({@link org.daybook.language.Words}), so
 * that "hard-to-reach" is "hard to reach" and "refused to engage" is "refuses to engage", while
 * "domestically" is not "domestic". Regular expressions were rejected: a lead types phrases, not
 * patterns, and every sign that she types is meant literally. Only the semicolon separates several
 * wordings of one phrase. Where the words are meant well ("domestic abuse"), the phrase says so
 * itself.
 *
 * <p><b>Fact and opinion are on the same list</b>, as their own group: "clearly" asks who says so,
 * unless the sentence says it ("Mr Fenn said that ...").
 *
 * <p><b>The usual list is code until it is changed</b>; from the first change on the school's own
 * list stands in the store, whole. Going back to the usual list lets the own one go, and the
 * journal says who did it.
 */
@NullMarked
package org.daybook.language;

import org.jspecify.annotations.NullMarked;
