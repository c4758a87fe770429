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
 *   <li>There is one designated lead at a time, and the page refuses a second; who leads a case is
 *       another matter and lives with the case. How many cases somebody answers for is asked by
 *       {@link org.daybook.people.OpenCases}, which another room answers: this one knows no case.
 *   <li>Somebody who sits at the keys cannot have left yesterday: first somebody else sits down.
 * </ul>
 */
@NullMarked
package org.daybook.people;

import org.jspecify.annotations.NullMarked;
