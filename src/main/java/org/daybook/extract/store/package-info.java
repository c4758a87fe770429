/** Into which folders files were saved, in the store. */
@NullMarked
package org.daybook.extract.store;

import org.jspecify.annotations.NullMarked;
