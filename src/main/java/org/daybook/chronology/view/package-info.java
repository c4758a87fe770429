/**
 * The chronology's pages.
 *
 * <p>Decisions. <b>The forms share their parts.</b> A new concern, the shorter entry and the
 * amendment are made of the same questions ({@code WhatHappened}, {@code WhatFollows}) on the same
 * answers ({@code FormAnswers}), whose draft and whose screen are one and the same thing: what
 * {@code toDraft} says, {@code fromDraft} takes.
 *
 * <p><b>The kind comes first</b> and puts the same questions, made once, into the order that it
 * wants ({@code EntryQuestions}); a page for each kind was rejected, because whoever finds that a
 * contact was a meeting would begin again. A form is written with few keys: letters choose in a
 * list and among chips, Enter goes from a child to its role, its category and its words, F6 to the
 * other side and back, and what belongs to one child beside its category is one stop for Tab.
 *
 * <p><b>A draft is kept a second after typing stops</b> and on leaving. From then on the place of
 * the form is the place of the draft, so that the way in after a lock leads back to it; a form that
 * was recorded or let go is passed over on the way back, and cannot be recorded twice.
 *
 * <p><b>A chronology is read, not opened</b>: every entry stands in full. A long list is laid out a
 * few screens at a time as the reader comes near its end. A virtual list was rejected: entries
 * differ much in height, and it would scroll inside a page that scrolls.
 *
 * <p>Deciding, adding and finishing an action happen below the entry or the line of the board that
 * asks for it, in the same small forms. The page's name carries no child's name, because window
 * titles are seen by others.
 */
@NullMarked
package org.daybook.chronology.view;

import org.jspecify.annotations.NullMarked;
