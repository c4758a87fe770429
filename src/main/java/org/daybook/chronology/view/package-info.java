/** The chronology's pages. */
@NullMarked
package org.daybook.chronology.view;

import org.jspecify.annotations.NullMarked;
