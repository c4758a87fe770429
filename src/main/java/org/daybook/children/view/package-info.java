/**
 * The list of children, the form for one of them, and the import of a school's list.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Adding and changing are one form: {@link org.daybook.children.view.ChildFormModel} knows
 *       whether a child is there already.
 *   <li>A half-filled form waits in {@link org.daybook.children.view.ChildForms} while the lead
 *       looks elsewhere; it is not a draft in the store, because a child is written down in a
 *       minute, and it goes when the program locks.
 *   <li>The import is one page in four steps, not four places: going back must keep what was
 *       chosen.
 *   <li>The columns step shows one box for each column of the file, in the file's order, with what
 *       stands in it. Dragging columns onto fields was rejected: it cannot be done by keyboard.
 * </ul>
 */
@NullMarked
package org.daybook.children.view;

import org.jspecify.annotations.NullMarked;
