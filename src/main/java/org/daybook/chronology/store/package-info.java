/**
 * The chronology's tables.
 *
 * <p>Decisions. Entries are put together from one read for each table, however many there are: a
 * thousand take as many as one, and a test counts them. Drafts and the school's practice are JSON
 * trees with a layout number, because their shape changes with the form while the store's tables
 * should not; Jackson's messages, which quote what was typed, are not passed on.
 */
@NullMarked
package org.daybook.chronology.store;

import org.jspecify.annotations.NullMarked;
