/** What belongs to a pack, in the store. */
@NullMarked
package org.daybook.pack.store;

import org.jspecify.annotations.NullMarked;
