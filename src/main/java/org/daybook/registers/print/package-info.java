/** A register on paper: on its side, tagged, archival. */
@NullMarked
package org.daybook.registers.print;

import org.jspecify.annotations.NullMarked;
