/** The school and its people in the store. */
@NullMarked
package org.daybook.people.store;

import org.jspecify.annotations.NullMarked;
