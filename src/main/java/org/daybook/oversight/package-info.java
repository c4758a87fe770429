/**
 * What needs the lead now, drawn from every room, and the calm figures beside it.
 *
 * <p>Decisions. <b>It asks the others, none asks it.</b> Each room is a {@link
 * org.daybook.oversight.BoardSource}; a register that is to come adds one, and its place in the one
 * list of {@link org.daybook.oversight.Group}s. No room knows that there is a board.
 *
 * <p><b>One line, one deed.</b> A line ({@link org.daybook.oversight.NeedsYou}) carries what to do
 * about it as a value ({@link org.daybook.oversight.ToDo}); the view knows whether that is a small
 * form in place or another page. The same deed never stands there twice.
 *
 * <p><b>The order is the order of harm</b>: children about whom nothing has been decided, then
 * answers that others owe, then what the school owes, then gaps between people, then questions, and
 * last what was half written. Inside a group late comes before due, and due before open.
 *
 * <p><b>Late is a fact about a day, never a score.</b> Nothing adds up to a number about a child.
 *
 * <p><b>The figures are counts that can be said aloud</b>: open cases, children on a plan, concerns
 * of each half term. Where the school's term dates are not known the usual ones of England are
 * taken, and the card says so ({@link org.daybook.oversight.HalfTerms}).
 */
@NullMarked
package org.daybook.oversight;

import org.jspecify.annotations.NullMarked;
