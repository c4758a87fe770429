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
 *   <li>An import looks first and writes later: {@link org.daybook.children.PlanImport} is a pure
 *       function from list, columns and children to a plan, and the plan is what is shown and what
 *       is written. What changed meanwhile makes the plan void.
 *   <li>A child on a list is known by UPN, or by name with date of birth; nothing less is enough,
 *       and a contradiction leaves the line out. Two files for one child can be put right; two
 *       children in one file cannot. Lines that contradict one another are all left out, so that
 *       the order of lines never decides.
 *   <li>A list adds and corrects; it never blanks, and it takes nobody off the roll. A short line
 *       is taken when it still says who it is about, because Excel drops empty cells at the end.
 *   <li>Undoing restores whole before-images, except for children about whom something was written
 *       since: their record rests on what the import said, and they are named.
 *   <li>"Written since" is read from the journal, not from other features' tables: a deed about a
 *       child is the one thing that every feature leaves behind.
 *   <li>Who belongs to whom is a {@link org.daybook.children.ChildLink}: between two children here
 *       it is one row, read from both sides, so that the two files cannot disagree. Two mirrored
 *       rows were rejected for that. Only what is linked counts as one family; nothing is guessed
 *       from a surname or an address, and a brother's brother is linked by whoever knows it.
 *   <li>Everything stays in this one package, beside {@code store} and {@code view}: the import is
 *       half of what this feature does, and a third side would need a rule of its own.
 * </ul>
 */
@NullMarked
package org.daybook.children;

import org.jspecify.annotations.NullMarked;
