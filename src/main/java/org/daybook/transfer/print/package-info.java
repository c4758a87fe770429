/** The transfer pack on paper. */
@NullMarked
package org.daybook.transfer.print;

import org.jspecify.annotations.NullMarked;
