/** The chronology's tables. */
@NullMarked
package org.daybook.chronology.store;

import org.jspecify.annotations.NullMarked;
