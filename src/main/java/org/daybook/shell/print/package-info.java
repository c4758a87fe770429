/** What the shell prints: the sheet with the recovery code, and nothing else. */
@NullMarked
package org.daybook.shell.print;

import org.jspecify.annotations.NullMarked;
