/**
 * Questions that the recorded facts of one child raise when they are read together.
 *
 * <p>Decisions. <b>A prompt informs a professional</b> and is nothing else: no score, no
 * accusation, no gate. It is a calm question with the facts that raised it ({@link
 * org.daybook.prompts.Evidence}), each with its day and the entry in which it stands. A rule that
 * cannot show its facts may not ask.
 *
 * <p><b>Rules are pure</b> ({@link org.daybook.prompts.PatternPrompts}) over {@link
 * org.daybook.prompts.Facts}, which are gathered in one place from the other rooms. They use what
 * the school wrote down: kinds, categories, actions, statuses, what is followed up, and in few
 * places plain words of an entry ("was not brought"), which the evidence then quotes. Between
 * quotation marks stands what somebody said, which is no finding; {@code language} is seen for that
 * alone ({@link org.daybook.language.QuotedSpeech}). A learned model was rejected: nobody could say
 * why it asked.
 *
 * <p><b>"Considered", with a word of why.</b> An answer names the facts that it was given for: the
 * prompt is silent while there is no other, and asks again when a new one comes. A digest of all
 * facts was rejected: it would ask again when a fact goes, as when an action was done at last.
 * Answers are never taken back; all of them can be read, with the facts as they were shown.
 *
 * <p><b>At most one line for each child on the board</b>, and for open cases only: a board full of
 * suspicions would teach everybody to look away.
 */
@NullMarked
package org.daybook.prompts;

import org.jspecify.annotations.NullMarked;
