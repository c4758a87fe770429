/**
 * The body map: what was seen on a child's body, where, and what it looked like.
 *
 * <p>Decisions. <b>A mark is a point with words</b>: kind, size and colour as the person saw them,
 * never a drawn shape that claims a precision nobody had. Where it is stands in words beside the
 * point, computed from it, in the child's own left and right; who cannot see the figure, and the
 * paper, read the words.
 *
 * <p><b>One figure, from its points</b>: the outline is data here, without JavaFX or PDF, and the
 * screen and the paper draw it from the same numbers. It has no face, no sex and no age, so that it
 * shows no child in particular and nothing that nobody should look for. Rejected: a bought or found
 * drawing (licences, and a figure that looks like somebody).
 *
 * <p><b>Parts of the body are lines with a reach</b>, and a place belongs to the nearest: every
 * point of the frame has a name, without gaps between drawn borders, and a new part is one line in
 * a table. The child's palms face the front, as in clinical records, so that the inside of the
 * forearm is seen from the front.
 */
@NullMarked
package org.daybook.bodymap;

import org.jspecify.annotations.NullMarked;
