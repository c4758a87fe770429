/**
 * The page of leavers: a form that begins the list, the list with the one line that is changed
 * beside it, the dry run of a file of destinations, and who is still to be told of a nil return.
 *
 * <p>Decisions. <b>One page, not steps</b>: a list of leavers is worked on over weeks, a few lines
 * at a time, so that whatever can be done next stands at the head and nothing has to be gone
 * through again. <b>The columns of a file and what would happen stand on one page</b>, and it is
 * looked through again at every change of a column: with a year group it takes no time, and a step
 * less is a step less. <b>Saving packs runs in pieces</b> ({@link
 * org.daybook.desk.Background#runByPieces}), because two hundred packs take minutes in which a
 * concern may have to be written down.
 */
@NullMarked
package org.daybook.leavers.view;

import org.jspecify.annotations.NullMarked;
