/**
 * The kit that every view is made of. It knows no feature and no store.
 *
 * <p>Decisions. <b>Nodes in code, styled by class names</b>: the whole look lies in three style
 * sheets; colours are looked-up names ({@code -db-ink}) given once for light and once for dark, and
 * a test holds their contrast. AtlantaFX lies beneath as the user-agent sheet of the whole program
 * (a list under a field is styled before it has a scene), its colours pointing at ours. Sizes are
 * in em of one root size, so that 200 % text is one number; only icons get pixels, because their em
 * is their own. The focus ring is a second border with negative insets, so that nothing moves when
 * it comes.
 *
 * <p><b>Everything above a page lies in the scene</b> ({@link Layers}): questions and faults are
 * nodes, not windows. They are read by screen readers in place, cannot fall behind the window, and
 * run on the Headless platform. JavaFX's own dialogs were rejected for that. Only the lists under a
 * field are pop-ups, because they must reach over the edge of a scrolled page.
 *
 * <p><b>One form builder</b> ({@link Form}): a question cannot be made without its field's name,
 * its words and the property that it is bound to, and a message has no other place than under its
 * field. A problem that names no field on the form is shown at its foot, so that none is lost.
 * ControlsFX's validation was rejected: it needs opened modules and puts its message into a pop-up.
 *
 * <p><b>What was typed stays.</b> A day that cannot be read stays as typed with a sentence under
 * it; JavaFX's DatePicker drops it in silence, hence {@link DayField}.
 *
 * <p><b>One thread for the store</b> ({@link Background}), never interrupted, because an interrupt
 * in a commit closes the store; long work is asked to stop and stops by itself. Faults come back to
 * one place ({@link Faults}).
 */
@NullMarked
package org.daybook.desk;

import org.jspecify.annotations.NullMarked;
