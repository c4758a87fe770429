/** The few words that all of Daybook uses: ids, problems, the school's clock. It knows nobody. */
@NullMarked
package org.daybook.base;

import org.jspecify.annotations.NullMarked;
