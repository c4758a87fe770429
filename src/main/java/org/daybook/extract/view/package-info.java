/**
 * The page on which an extract is chosen, seen and saved, and its menu in a child's file.
 *
 * <p>Decisions. <b>What is seen is what is saved</b>: the preview is the PDF itself, made again
 * after each choice. <b>Before it leaves</b> the page says what the choice leaves out and which
 * days to read again because another child is named there; it never changes a text. <b>Whom and
 * why</b> are asked for once, here, and nothing is saved without them.
 */
@NullMarked
package org.daybook.extract.view;

import org.jspecify.annotations.NullMarked;
