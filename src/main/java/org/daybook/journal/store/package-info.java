/** The journal as rows, each chained to the one before. */
@NullMarked
package org.daybook.journal.store;

import org.jspecify.annotations.NullMarked;
