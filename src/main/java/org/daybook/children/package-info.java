/**
 * A child: who it is, whom to ring, how it is found, and how a school's list is taken in.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The plain texts of a record are a map by {@link org.daybook.children.Detail}: the form, the
 *       import, the comparison and the store walk the same list, so a field cannot be kept by one
 *       and lost by another. A record with twenty components was tried on paper and rejected: each
 *       of the four would have repeated it by hand.
 *   <li>What is not known is empty, and an empty field is never an obstacle: a child may be written
 *       down with one name.
 *   <li>A UPN with a wrong check letter is told and kept: it may be what another school wrote.
 *   <li>Finding works on a snapshot in memory, which the use cases renew after each change: three
 *       letters typed in a hurry must answer at once, and no index of names may lie on the disk. An
 *       event bus for "something changed" was rejected; the three callers are visible.
 * </ul>
 */
@NullMarked
package org.daybook.children;

import org.jspecify.annotations.NullMarked;
