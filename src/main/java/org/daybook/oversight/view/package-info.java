/**
 * Today, the first page behind the door.
 *
 * <p>Decisions. <b>What can be done in place is done in place</b>: deciding, finishing, telling a
 * reporter open their small form below the line. Views may not see each other, so the assembly
 * lends the forms ({@link org.daybook.oversight.view.InPlace}); every other deed goes to the page
 * where it is one step.
 *
 * <p><b>After a deed the focus stands where the line stood</b>, which is now the next one: a lead
 * who works through the board with Enter never looks for her place.
 *
 * <p><b>The figures stand beside, small, and change no colour.</b> They are for looking up, not for
 * looking at.
 */
@NullMarked
package org.daybook.oversight.view;

import org.jspecify.annotations.NullMarked;
