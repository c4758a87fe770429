/**
 * What holds for each child, in the store.
 *
 * <p>Decisions. One read for each table, whether for one child or for all: the list of statuses and
 * the alarms look at every child at once, and seven reads answer both. A status keeps its days as a
 * date and a word for how exact it is, so that the engine can sort them; {@code ended_as} is empty
 * while it is in force and {@code UNKNOWN} when it is over and nobody knows since when.
 */
@NullMarked
package org.daybook.casework.store;

import org.jspecify.annotations.NullMarked;
