/** Keys, the encrypted store and what keeps it true. */
@NullMarked
package org.daybook.vault;

import org.jspecify.annotations.NullMarked;
