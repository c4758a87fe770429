/** Who did what and when; the only door for a change. */
@NullMarked
package org.daybook.journal;

import org.jspecify.annotations.NullMarked;
