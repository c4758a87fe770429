/** Files in, and by when what is done about them, in the store. */
@NullMarked
package org.daybook.arrival.store;

import org.jspecify.annotations.NullMarked;
