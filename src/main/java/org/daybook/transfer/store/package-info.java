/** Files on their way, in the store. */
@NullMarked
package org.daybook.transfer.store;

import org.jspecify.annotations.NullMarked;
