/** The sealed log in front of the working copy. */
@NullMarked
package org.daybook.vault.log;

import org.jspecify.annotations.NullMarked;
