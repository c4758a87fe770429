/**
 * The school and those who work there: who leads, who deputises, who sits at the keys.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The school is {@link org.daybook.people.OurSchool}: other schools, to which files go, are
 *       not this feature's.
 *   <li>Nobody is ever deleted. Somebody who has left stays readable where the name stands, and is
 *       not offered any more.
 *   <li>Entries hold names as they were written, not links to staff: a name typed in a hurry must
 *       do, and a later correction here must not reach into a record.
 * </ul>
 */
@NullMarked
package org.daybook.people;

import org.jspecify.annotations.NullMarked;
