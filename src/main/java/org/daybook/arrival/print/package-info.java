/** What comes in as a PDF, and the receipt that goes back. */
@NullMarked
package org.daybook.arrival.print;

import org.jspecify.annotations.NullMarked;
