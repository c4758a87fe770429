/**
 * The cards and pages that show a pack.
 *
 * <p>Decisions. <b>The pack is seen before it is saved</b>: the very pages that would be written
 * are drawn in memory; nothing is put on the disk for a preview, and no other program is started.
 * <b>Words are marked where they are read</b>: what stands to be read is what would be printed, as
 * text, chapter by chapter, in fields that can be selected in by mouse and keyboard; the form opens
 * below the chapter. Rejected: marking on the picture of a page, which no screen reader could
 * follow and no keyboard could reach. <b>A name is offered, never taken out by itself</b>: whether
 * another child may be named is the lead's judgement.
 */
@NullMarked
package org.daybook.pack.view;

import org.jspecify.annotations.NullMarked;
