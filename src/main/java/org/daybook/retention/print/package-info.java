/** The certificate of a destroyed file: one page, tagged and archival. */
@NullMarked
package org.daybook.retention.print;

import org.jspecify.annotations.NullMarked;
