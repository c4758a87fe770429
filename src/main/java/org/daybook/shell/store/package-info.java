/** The shell's few preferences in the store. */
@NullMarked
package org.daybook.shell.store;

import org.jspecify.annotations.NullMarked;
