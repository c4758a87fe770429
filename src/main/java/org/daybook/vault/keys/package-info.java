/** Keys. */
@NullMarked
package org.daybook.vault.keys;

import org.jspecify.annotations.NullMarked;
