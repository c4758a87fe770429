/** The school's calendar, in the store. */
@NullMarked
package org.daybook.calendar.store;

import org.jspecify.annotations.NullMarked;
