/**
 * The transfer pack on paper.
 *
 * <p>What an entry says, cell by cell, and what holds for the child, come from {@code
 * extract.print}.
 *
 * <p>Decisions. <b>One class for each part</b>, each speaking only the vocabulary of {@code paper}.
 * <b>The chronology is for reading at a glance</b>: a long account is cut after a whole sentence
 * and names the page on which it goes on; words of the child and decisions stand there whole. <b>An
 * entry in full</b> carries every field that was filled in, and under it what each amendment
 * replaced, when, by whom and why: fields are listed in one place ({@code WordingFields}), so that
 * printing and comparing cannot forget one. <b>What is not known is said once</b>, in a line, not
 * as a column of empty rows. <b>The record as data</b> lies in a pack for a Daybook, with its check
 * number on the cover; it is made from the same contents as the pages and can hold nothing else.
 * <b>Documents</b> are pages behind their titles; locked packs carry the files, too, in a pack to
 * print what paper cannot show is named.
 */
@NullMarked
package org.daybook.pack.print;

import org.jspecify.annotations.NullMarked;
