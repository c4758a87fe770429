/** The door, the window's frame, and when it locks. */
@NullMarked
package org.daybook.shell;

import org.jspecify.annotations.NullMarked;
