/** The pages for files on their way. Models know no window. */
@NullMarked
package org.daybook.transfer.view;

import org.jspecify.annotations.NullMarked;
