/**
 * The chronology and the meeting table on paper, and the pieces that the transfer pack shares with
 * them: how an entry's account, voice, decision, actions and marks are said.
 *
 * <p>Decisions. <b>The chronology says everything</b> that was filled in, in one row for each
 * entry, so that it needs no second part; the small print of a row holds what seldom matters.
 * <b>The meeting table shortens</b> long accounts after a whole sentence and says so in the row and
 * at its head, because it is read aloud by people round a table. <b>Body marks</b> are drawn where
 * they were noted and said in words beside it, numbered alike.
 */
@NullMarked
package org.daybook.extract.print;

import org.jspecify.annotations.NullMarked;
