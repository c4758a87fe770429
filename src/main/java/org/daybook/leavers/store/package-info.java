/**
 * Lists of leavers in the store; and whether anything at all is kept of a child, which only the
 * tables of every room together can answer.
 */
@NullMarked
package org.daybook.leavers.store;

import org.jspecify.annotations.NullMarked;
